import type { Casus } from '../domain/casus';
import { dagenThuis } from '../domain/telling';
import { datumVan, type Moment } from '../domain/tijd';
import { dag, dagenInWoorden } from './tijd';

/** How it is with the child in a few words, and since when: at home, back at school (rule 11), or as it was at the end. */
export function thuisstand(casus: Casus, nu: Moment): { readonly stand: string; readonly sinds: string } {
  const { gesloten, terugkeer, eersteVerzuimdag } = casus;
  const thuis = `${dagenInWoorden(dagenThuis(casus, nu))} thuis`;
  if (gesloten !== null) return { stand: `${thuis} geweest`, sinds: `vanaf ${dag(eersteVerzuimdag, nu)}` };
  if (terugkeer !== null && terugkeer.vanaf <= datumVan(nu))
    return { stand: 'weer op school', sinds: `sinds ${dag(terugkeer.vanaf, nu)}, na ${thuis}` };
  return { stand: thuis, sinds: `sinds ${dag(eersteVerzuimdag, nu)}` };
}
