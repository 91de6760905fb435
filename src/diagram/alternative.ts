import type { Scope } from '../model/scope';
import type { View } from './view';

export function describe(view: View, scope: Scope): string {
  void scope;
  return view.klantreis.titel;
}
