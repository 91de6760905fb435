import { remembered } from '../../util/remembered';
import type { Klantreis } from '../klantreis';
import { holdersOf, knelpuntenOf, oplossingenOf, stappenOf } from '../scope/scope';

/** What a klantreis says in its own words of what happens and why, in small letters, a row for each text: for whether it speaks of something at all. */
export const toldText = remembered((klantreis: Klantreis): string => {
  const { titel, klantvraag, aanleiding, resultaat, waarom, samenvatting } = klantreis;
  const whole = [klantvraag, aanleiding, resultaat, waarom, samenvatting].flatMap((line) => line?.tekst ?? []);
  const inStappen = stappenOf(klantreis).flatMap((stap) => [
    ...[...stap.doet, ...stap.denkt, ...stap.verwacht, ...stap.citaten, ...stap.vraagt].map(({ tekst }) => tekst),
    ...[...stap.voorkant, ...stap.achterkant, ...stap.regels].map(({ tekst }) => tekst),
    ...stap.gevoel.map(({ omdat }) => omdat),
    ...stap.contacten.map(({ reden, met }) => `${reden} ${met?.id ?? ''}`),
    ...stap.regelt.map(({ id }) => id),
  ]);
  const held = holdersOf(klantreis).flatMap((holder) => [
    holder.titel,
    ...[...holder.notities, ...holder.vragen, ...holder.kansen].map(({ tekst }) => tekst),
  ]);
  const knelpunten = knelpuntenOf(klantreis).flatMap((one) => [one.titel, ...one.oorzaken.map(({ tekst }) => tekst)]);
  const oplossingen = oplossingenOf(klantreis).map((one) => one.titel);
  return [titel, ...whole, ...inStappen, ...held, ...knelpunten, ...oplossingen].join('\n').toLowerCase();
});
