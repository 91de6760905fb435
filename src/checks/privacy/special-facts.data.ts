interface SpecialFacts {
  /** What they are, as a message calls them. */
  readonly soort: string;
  /** As a list of words has them: `*` is the rest of a word. */
  readonly words: readonly string[];
  /** Parts of words of which one in a klantreis says that it is about this. */
  readonly needs: readonly string[];
}

/**
 * Words that tell a fact of a special category of somebody. Few and plain ones: a faith and an origin only where somebody is said to have it, for
 * a school or a feast has one too; no language or country, which service may have to do with; and no place where somebody may work.
 */
export const SPECIAL_FACTS: readonly SpecialFacts[] = [
  {
    soort: 'gezondheid',
    words: [
      ...[
        'adhd',
        'alcoholist*',
        'alzheimer',
        'angststoornis',
        'astma',
        'autisme',
        'autistisch*',
        'beroerte',
        'bipolair*',
      ],
      ...[
        'borderline',
        'burn-out',
        'burnout',
        'chronisch ziek*',
        'copd',
        'dement*',
        'depressi*',
        'diabetes',
        'eetstoornis',
      ],
      ...['epilepsie', 'hartaanval', 'hartfalen', 'hersenletsel', 'hiv', 'kanker', 'parkinson', 'psychiatrisch*'],
      ...['psychisch*', 'psychose*', 'ptss', 'reuma', 'schizofreni*', 'suikerziekte', 'verslaafd*', 'verslaving*'],
    ],
    needs: [
      ...['arbeidsongeschikt', 'arts', 'behandel', 'beperk', 'diagnose', 'ggz', 'gezond', 'handicap', 'herstel'],
      ...[
        'hulp in huis',
        'hulp thuis',
        'hulpmiddel',
        'indicatie',
        'keuring',
        'mantelzorg',
        'medicijn',
        'medisch',
        'overl',
      ],
      ...['psych', 'rolstoel', 'therap', 'verple', 'verslav', 'wmo', 'ziek', 'zorg'],
    ],
  },
  {
    soort: 'geloof',
    words: [
      ...[
        'is boeddhist*',
        'is christelijk',
        'is christen',
        'is gelovig',
        'is gereformeerd',
        'is hindoe',
        'is islamitisch',
      ],
      ...['is joods', 'is katholiek', 'is moslim*', 'is protestants', 'jehova*', 'praktiserend*', 'streng gelovig*'],
    ],
    needs: [
      ...['begraf', 'begrav', 'dominee', 'feest', 'gebed', 'geloof', 'halal', 'imam', 'kerk', 'moskee', 'overl'],
      ...['pastoor', 'ramadan', 'ritueel', 'synagoge', 'trouw', 'uitvaart'],
    ],
  },
  {
    soort: 'afkomst',
    words: [
      ...[
        'afrikaanse afkomst',
        'allochtone',
        'allochtoon',
        'antilliaanse afkomst',
        'buitenlandse afkomst',
        'huidskleur',
      ],
      ...['is antilliaans', 'is eritrees', 'is marokkaan*', 'is pools', 'is somalisch', 'is surinaams', 'is syrisch'],
      ...['is turks', 'marokkaanse afkomst', 'migratieachtergrond', 'surinaamse afkomst', 'turkse afkomst'],
    ],
    needs: [
      ...[
        'asiel',
        'buitenland',
        'discrimin',
        'inburger',
        'migratie',
        'nationaliteit',
        'paspoort',
        'statushouder',
        'taal',
      ],
      ...['tolk', 'vertaal', 'verblijf', 'vlucht'],
    ],
  },
  {
    soort: 'geaardheid',
    words: ['biseksueel', 'homoseksu*', 'is lesbisch', 'is homo', 'transgender*'],
    needs: ['discrimin', 'geaard', 'geslacht', 'partner', 'regenboog', 'trouw', 'veilig'],
  },
  {
    soort: 'een strafblad',
    words: [
      ...[
        'celstraf',
        'ex-gedetineerd*',
        'ex-gevangene',
        'gedetineerd*',
        'gevangenisstraf',
        'in detentie',
        'in hechtenis',
      ],
      ...['reclasseringstoezicht', 'strafblad', 'taakstraf', 'tbs', 'veroordeeld*'],
    ],
    needs: [
      'detentie',
      'gevang',
      'justitie',
      'omtrent',
      'politie',
      'reclasser',
      'straf',
      'veroordeel',
      'vog',
      'vrijkom',
    ],
  },
];
