import { describe, expect, it } from 'vitest';
import type { ReviewChange } from '../../../src/diff/review/review';
import { changeText, DIFF_MESSAGES, type DiffCode } from '../../../src/messages/diff.data';
import { READERS, type Reader } from '../../../src/model/lines/line-kind';
import { lineKind } from '../../../src/model/lines/line-kinds';
import { MARKDOWN } from '../../../src/outputs/markdown/review-markdown-parts';
import { foldOf, readersOf, referencesOf, restText, WEIGHTS } from '../../../src/outputs/review/review-readers';
import { change } from '../../support/sample-review';

const stap = { soort: 'stap', naam: 'Bellen' };

function grave(readers: string, code: DiffCode, args: ReviewChange['args']): ReviewChange {
  return change(code, args, { level: 'let-op', readers: readers.split(' ') as Reader[] });
}

function line(readers: string, trefwoord: string, naam = 'Bellen'): ReviewChange {
  return grave(readers, 'VS030', { ...stap, naam, trefwoord, feit: trefwoord, zegt: '', tekst: 'Een pas' });
}

function blockOf(reader: Reader, changes: readonly ReviewChange[]) {
  return readersOf({ changes }).blocks.find((block) => block.reader === reader)!;
}

describe('what each reader finds', () => {
  it('is told whole once, and named in the blocks of the others', () => {
    const changes = [line('bestuur team', 'voor'), line('jurist privacy', 'vraagt'), line('team', 'afhaken')];
    const { blocks } = readersOf({ changes });
    expect(blocks.map(({ reader, changes: own }) => [reader, own.length])).toEqual([
      ['bestuur', 1],
      ['jurist', 1],
      ['privacy', 0],
      ['team', 1],
    ]);
    expect(blocks.flatMap(({ changes: own }) => own)).toHaveLength(changes.length);
    expect(referencesOf(blockOf('privacy', changes), MARKDOWN)[0]).toBe(
      'Zie *Voor de jurist*: wat wij vragen bij stap *Bellen* (nieuw: *Een pas*).',
    );
  });

  it('says in short what became of what stands above, so that who reads only her own block can decide', () => {
    const changes = [
      grave('bestuur jurist', 'VS049', {
        ...stap,
        trefwoord: 'wacht',
        oud: '8 weken',
        nieuw: '10 weken',
        hoe: 'langer',
      }),
      grave('bestuur jurist', 'VS031', { ...stap, trefwoord: 'belofte', feit: 'de belofte', tekst: 'Binnen 8 weken' }),
    ];
    expect(referencesOf(blockOf('jurist', changes), MARKDOWN)).toEqual([
      'Zie *Voor bestuur*: de belofte bij stap *Bellen* (weg: *Binnen 8 weken*) en de wachttijd bij stap *Bellen* (van 8 weken naar 10 weken).',
    ]);
  });

  it('tells who answers for the data of people whole what the law protects most', () => {
    const asked = {
      ...stap,
      trefwoord: 'vraagt',
      feit: 'wat wij vragen',
      tekst: 'Een diagnose',
      bijzonder: 'gezondheid',
    };
    const block = blockOf('privacy', [grave('jurist privacy', 'VS030', asked)]);
    expect(block.changes).toHaveLength(1);
    expect(block.elsewhere).toEqual([]);
    expect(changeText(block.changes[0]!)).toBe(
      'Stap *Bellen*: nieuw is wat wij vragen: *Een diagnose*. Gegevens over gezondheid zijn bijzondere persoonsgegevens',
    );
  });

  it('is all there in the block of bestuur, which comes first, with how much there is for the others', () => {
    const sets = READERS.flatMap((one) => READERS.map((other) => [...new Set([one, other])].join(' ')));
    const changes = sets.map((readers, at) => line(readers, 'regel', `Stap ${at}`));
    const own = changes.filter(({ readers }) => readers.includes('bestuur'));
    const block = blockOf('bestuur', changes);
    expect(block).toMatchObject({ reader: 'bestuur', changes: own, elsewhere: [] });
    expect(referencesOf(block, MARKDOWN)).toEqual([
      'Er is meer: *Voor de jurist* (5 punten om op te letten), *Voor de privacy officer* (3 punten om op te letten) en *Voor het team* (1 punt om op te letten).',
    ]);
    // Nobody else has to look further than in the blocks above hers.
    for (const { reader, elsewhere } of readersOf({ changes }).blocks)
      for (const part of elsewhere) expect(READERS.indexOf(part.reader)).toBeLessThan(READERS.indexOf(reader));
  });

  it.each<[Reader, readonly ReviewChange[], readonly number[]]>([
    [
      'bestuur',
      [
        grave('bestuur', 'VS063', { ...stap, regel: 'KR101', melding: 'x' }),
        grave('bestuur', 'VS034', { ...stap, trefwoord: 'gevoel', feit: 'gevoel', oud: '1', nieuw: '0' }),
        grave('bestuur', 'VS004', { soort: 'knelpunt', naam: 'Te laat' }),
        line('bestuur', 'klantvraag'),
        line('bestuur', 'status'),
      ],
      [4, 3, 2, 1, 0],
    ],
    [
      'jurist',
      [line('jurist', 'vraag'), line('jurist', 'wacht'), line('jurist', 'regel'), line('jurist', 'duurt')],
      [2, 1, 3, 0],
    ],
    ['privacy', [line('privacy', 'notitie'), line('privacy', 'vraagt')], [1, 0]],
    [
      'team',
      [
        grave('team', 'VS060', { ...stap, regel: 'KR501', melding: 'x' }),
        line('team', 'afhaken'),
        grave('team', 'VS038', { ...stap, feit: '', oud: 'enquete' }),
      ],
      [2, 1, 0],
    ],
  ])('has what weighs most for %s first', (reader, changes, order) => {
    expect(blockOf(reader, changes).changes).toEqual(order.map((at) => changes[at]));
  });

  it('has a graver level before what weighs more', () => {
    const better = change('VS024', { soort: 'knelpunt', naam: 'x', trefwoord: 'status' }, { readers: ['bestuur'] });
    const worse = line('bestuur', 'eigenaar');
    expect(blockOf('bestuur', [better, worse]).changes).toEqual([worse, better]);
  });

  it('is five lines above the fold, with those that send her elsewhere', () => {
    const own = Array.from({ length: 7 }, (_, at) => line('team', 'afhaken', `Stap ${at}`));
    const fold = foldOf(blockOf('team', own));
    expect([fold.shown.length, fold.rest.length]).toEqual([5, 2]);
    expect(restText(fold)).toBe('Nog 2 punten om op te letten');
    const both = blockOf('team', [...own, line('bestuur team', 'voor'), line('jurist team', 'wacht')]);
    expect(foldOf(both).shown.length + both.elsewhere.length).toBe(5);
    expect(foldOf(both, 2).shown).toHaveLength(2);
  });

  it('weighs only by codes and lines that there are', () => {
    const words = READERS.flatMap((reader) => WEIGHTS[reader].flat());
    expect(words.filter((word) => !(word in DIFF_MESSAGES) && lineKind(word) === undefined)).toEqual([]);
  });
});
