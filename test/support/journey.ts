/** A klantreis with nothing to report, as long as somebody declares the persona noor. */
export const JOURNEY = `organisatie gemeente: Gemeente
  soort eigen

klantreis kind: Wij krijgen een kind
  voor noor
  klantvraag: Wat moeten wij regelen?
  resultaat: Alles is geregeld
  fase zwanger: Zwanger zijn
    stap zoeken: Noor zoekt het op
`;

export const NOOR = 'persona noor: Noor\n';
