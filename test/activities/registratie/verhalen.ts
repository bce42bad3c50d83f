import type { Melding } from '../../../domain/melding';
import { Verhaal } from '../../dossier/verhaal';
import { standaard } from '../../domain/hulp';

/** Covenants that say, and do not say, that the family is named in the case system. */
export const MET_GEZIN = { ...standaard, zaaksysteem: { betrokkenen: true } };

/** A case of last spring, up to and including a verdict that was accepted. */
export function totUitspraak(anders: Partial<Melding> & { convenant?: typeof standaard } = {}): Verhaal {
  const verhaal = new Verhaal('2026-03-02T08:00:00.000Z', {
    eersteVerzuimdag: '2026-03-02',
    school: '12AB00',
    naam: 'Sam Ελένη',
    ...anders,
  });
  for (const dag of ['03-30', '04-27', '05-25']) verhaal.tot(`2026-${dag}T08:00:00.000Z`);
  verhaal.doe('2026-05-26T08:00:00.000Z', 'beantwoordArbitrageverzoek', 'casusregisseur', {
    besluit: 'instemming',
  });
  verhaal.doe('2026-05-27T08:00:00.000Z', 'stelCommissieSamen', 'casusregisseur', {
    ouders: 'Mevrouw A',
    doorbraakteam: 'De heer B',
    naburigSwv: 'Mevrouw C',
  });
  verhaal.doe('2026-05-28T08:00:00.000Z', 'planZitting', 'casusregisseur', {
    op: '2026-06-02T10:00:00+02:00',
  });
  verhaal.doe('2026-06-02T12:00:00.000Z', 'doeUitspraak', 'casusregisseur', {
    uitspraak: 'Het kind gaat naar de Zonnebloem, vier dagen in de week.',
    uitvoerenUiterlijk: '2026-06-15',
  });
  verhaal.doe('2026-06-03T08:00:00.000Z', 'beantwoordUitspraak', 'casusregisseur', { besluit: 'aanvaard' });
  return verhaal;
}

/** The same case, back at school and closed. */
export function totEinde(anders: Parameters<typeof totUitspraak>[0] = {}): Verhaal {
  const verhaal = totUitspraak(anders);
  verhaal.doe('2026-06-10T08:00:00.000Z', 'bevestigUitvoering', 'casusregisseur', { uitgevoerd: true });
  verhaal.doe('2026-06-10T08:05:00.000Z', 'meldTerugkeer', 'casusregisseur', {
    vanaf: '2026-06-10',
    plek: 'de Zonnebloem',
    volledig: true,
  });
  verhaal.tot('2026-10-01T08:00:00.000Z');
  if (verhaal.casus.gesloten === null) throw new Error('the case is not closed');
  return verhaal;
}
