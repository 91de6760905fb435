import { METHOD_MESSAGES, PRIVACY_CODES } from '../messages/method.data';

/** The codes that have a meaning in the method since it was written, whether their rule is built or not. A code never gets another meaning. */
const RESERVED_CODES: readonly string[] = [
  // Begin, end and scope of the klantreis.
  ...['KR101', 'KR102', 'KR103', 'KR104', 'KR105', 'KR106', 'KR107', 'KR108', 'KR109', 'KR110', 'KR111', 'KR112'],
  // Persona and privacy.
  ...['KR201', 'KR202', 'KR203', 'KR204', 'KR205', 'KR206', 'KR207', 'KR208', 'KR209', 'KR210', 'KR211'],
  // Hartslag.
  ...['KR301', 'KR302', 'KR303', 'KR304', 'KR305', 'KR306', 'KR307', 'KR308', 'KR309'],
  // Knelpunten, oplossingen, successen.
  ...[
    'KR401',
    'KR402',
    'KR403',
    'KR404',
    'KR405',
    'KR406',
    'KR407',
    'KR408',
    'KR409',
    'KR410',
    'KR411',
    'KR412',
    'KR413',
  ],
  // Evidence and measurements.
  ...['KR501', 'KR502', 'KR503', 'KR504', 'KR505', 'KR506', 'KR507', 'KR508', 'KR509'],
  // Service.
  ...['KR601', 'KR602', 'KR603', 'KR604', 'KR605', 'KR606', 'KR607', 'KR608'],
  // Language, accessibility, form.
  ...['KR701', 'KR702', 'KR703', 'KR704', 'KR705'],
];

/** Every rule of the method by its code, built or not yet: `negeer` and klantreis.json may name a rule before it is there. */
export const METHOD_RULE_CODES: readonly string[] = [
  ...new Set([...RESERVED_CODES, ...Object.keys(METHOD_MESSAGES)]),
].sort();

/** Is this the code of a rule about real people? */
export function isPrivacyCode(code: string): boolean {
  return (PRIVACY_CODES as readonly string[]).includes(code);
}
