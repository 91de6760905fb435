/** With signs that mean something to XML and to PDF, and one that another font draws. */
export const TEXT = `klantreis reis: Wij <krijgen> & "kind"
  voor noor
  klantvraag: Hoe dan?
  fase a: In verwachting
    stap een: Noor hoort het nieuws
      gevoel zeer-positief: eindelijk
    stap twee: Noor belt → de gemeente
      contact telefoon
      gevoel negatief: niemand neemt op
persona noor: Noor
`;

const STAP = (number: number) => `    stap s${number}: Noor doet iets voor de ${number}e keer
      doet: Leest wat er staat en schrijft op wat zij niet begrijpt
      gevoel negatief: het duurt lang
`;

/** Thirty stappen: more than fits on a sheet. */
export const LONG = `klantreis lang: Een lange reis
  voor noor
  fase a: Alles
${Array.from({ length: 30 }, (_, at) => STAP(at + 1)).join('')}persona noor: Noor
`;
