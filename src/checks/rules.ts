// Made by `npm run generate` of the files in method/ and privacy/; do not edit.
import { kr101 } from './method/kr101-starts-at-our-counter';
import { kr102 } from './method/kr102-ends-with-our-decision';
import { kr104 } from './method/kr104-fase-named-after-our-work';
import { kr105 } from './method/kr105-no-persona';
import { kr106 } from './method/kr106-no-klantvraag';
import { kr107 } from './method/kr107-too-much-for-one-klantreis';
import { kr108 } from './method/kr108-nobody-else-in-the-klantreis';
import { kr109 } from './method/kr109-nothing-proactive';
import { kr201 } from './privacy/kr201-burgerservicenummer';
import { kr202 } from './privacy/kr202-contact-details';
import { kr203 } from './privacy/kr203-persona-is-a-person';
import { kr204 } from './privacy/kr204-special-facts';
import { kr205 } from './method/kr205-unused-persona';
import { kr206 } from './method/kr206-persona-without-people';
import { kr207 } from './method/kr207-persona-is-no-one';
import { kr208 } from './method/kr208-only-digital';
import { kr209 } from './method/kr209-helper-missing';
import { kr210 } from './privacy/kr210-person-by-name';
import { kr301 } from './method/kr301-dip-without-reason';
import { kr302 } from './method/kr302-peak-without-reason';
import { kr303 } from './method/kr303-flat-curve';
import { kr304 } from './method/kr304-nobody-was-heard';
import { kr305 } from './method/kr305-felt-on-paper';
import { kr306 } from './method/kr306-ends-in-a-dip';
import { kr307 } from './method/kr307-lift-without-lever';
import { kr308 } from './method/kr308-curve-against-meting';
import { kr309 } from './method/kr309-only-contact-felt';
import { kr401 } from './method/kr401-knelpunt-without-oplossing';
import { kr402 } from './method/kr402-no-influence-without-reason';
import { kr404 } from './method/kr404-plan-without-owner-or-date';
import { kr405 } from './method/kr405-plan-past-its-date';
import { kr406 } from './method/kr406-no-succes';
import { kr408 } from './method/kr408-only-systems';
import { kr409 } from './method/kr409-oplossingen-come-too-late';
import { kr410 } from './method/kr410-knelpunt-is-a-solution';
import { kr411 } from './method/kr411-exception-without-spanning';
import { kr413 } from './method/kr413-lowest-point-untouched';
import { kr501 } from './method/kr501-claim-without-bron';
import { kr502 } from './method/kr502-rests-on-employees-or-assumption';
import { kr505 } from './method/kr505-meting-without-its-measure';
import { kr508 } from './method/kr508-bron-without-soort';
import { kr601 } from './method/kr601-silent-wait';
import { kr602 } from './method/kr602-no-receipt';
import { kr603 } from './method/kr603-asked-again';
import { kr604 } from './method/kr604-handovers-without-owner';
import { kr606 } from './method/kr606-longer-than-promised';
import { kr607 } from './method/kr607-only-our-work';
import { kr608 } from './method/kr608-wait-without-expectation';
import { kr703 } from './method/kr703-no-summary';
import { kr704 } from './method/kr704-earlier-than-above';
import type { Rule } from './rule/rule';

/** The rules of the method that are built. */
export const RULES: readonly Rule[] = [kr101, kr102, kr104, kr105, kr106, kr107, kr108, kr109, kr201, kr202, kr203, kr204, kr205, kr206, kr207, kr208, kr209, kr210, kr301, kr302, kr303, kr304, kr305, kr306, kr307, kr308, kr309, kr401, kr402, kr404, kr405, kr406, kr408, kr409, kr410, kr411, kr413, kr501, kr502, kr505, kr508, kr601, kr602, kr603, kr604, kr606, kr607, kr608, kr703, kr704];

/** The rules about real people, which are looked at again before anything is published. */
export const PRIVACY_RULES: readonly Rule[] = [kr201, kr202, kr203, kr204, kr210];
