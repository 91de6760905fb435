/**
 * The codes of the method for which there is no rule, each with the reason: what would say nothing new, or cannot be precise. A code never
 * gets another meaning.
 */
export const NO_RULES: Readonly<Record<string, string>> = {
  KR211:
    'Een volledige naam in een tekst meldt KR210 al, en een huisadres KR202. Een tweede melding op dezelfde regel helpt niemand.',
  KR403:
    'Een oplossing die niets oplost, of die een onbekend knelpunt noemt, is al een fout van de taal (KT033, KT017 of KT034).',
  KR605:
    'Een klantreis vertelt hoe één persona het deed. Staat er geen tweede kanaal bij, dan kan dat er wel zijn. Waar het echt knelt, bij iemand met een beperking of die digitaal niet handig is, vraagt KR208 ernaar.',
  KR705:
    'De taal zegt het al: een nieuwe stap heet `gewenst stap`, en een stap die weggaat heeft `vervalt` met een reden.',
};
