import { casusWorkflowId } from '../../client/identity';
import { loadConvenanten } from '../../convenanten/load';
import { moment, type Moment } from '../../domain/tijd';
import { speelVoorvallen, type Voorval } from '../../inbreng/voorvallen';
import type { GespeeldeCasus, Spelwereld } from '../../inbreng/speler';
import type { KeyRing } from '../../temporal/codec';

/** A region with one casusregisseur. */
export function spelwereld(keys: KeyRing): Spelwereld {
  const rooster = [{ id: 'c1', rol: 'casusregisseur' as const, afwezig: [] }];
  return { convenanten: loadConvenanten(), keys, ruimte: () => ({ rooster, bezetting: {} }) };
}

export function workflowIdVan(leerling: string, keys: KeyRing): string {
  return casusWorkflowId({ soort: 'regio', regio: 'standaard' }, leerling, keys);
}

/** What happened to a child since Monday 7 September 2026: an agreement that was kept, and a first action of who leads from week 4 on. */
export function voorvallen(leerling: string): Voorval[] {
  const doe = (op: string, door: string, opdracht: string, gegevens: unknown): Voorval => ({
    op: moment(op),
    wie: door === 'school' ? 's1' : 'c1',
    door,
    opdracht,
    gegevens,
  });
  return [
    {
      op: moment('2026-09-08T09:00:00+02:00'),
      wie: 's1',
      melding: {
        leerling,
        naam: 'Bo Dekker',
        eersteVerzuimdag: '2026-09-07',
        geboortedatum: '2014-03-02',
        onderwijssoort: 'po',
        gemeente: '0014',
        school: '12AB00',
      },
    },
    doe('2026-09-10T10:00:00+02:00', 'school', 'maakAfspraak', {
      afspraak: 'a1',
      omschrijving: 'Bellen',
      wie: 'Mentor',
      uiterlijk: '2026-09-15',
    }),
    doe('2026-09-16T10:00:00+02:00', 'school', 'controleerAfspraak', { afspraak: 'a1', nagekomen: true }),
    doe('2026-10-05T11:00:00+02:00', 'casusregisseur', 'meldEersteActie', { toelichting: 'Thuis geweest.' }),
  ];
}

/** The same child, that came back to school after seven weeks. */
export function teruggekeerd(leerling: string): Voorval[] {
  const gegevens = { vanaf: '2026-10-26', plek: 'Eigen klas', volledig: true };
  const terug = {
    op: moment('2026-10-26T10:00:00+01:00'),
    wie: 'c1',
    door: 'casusregisseur',
    opdracht: 'meldTerugkeer',
  };
  return [...voorvallen(leerling), { ...terug, gegevens }];
}

/** Its cases; fails when something of it is refused. */
export function gespeeld(
  leerling: string,
  wat: readonly Voorval[],
  tot: Moment,
  keys: KeyRing,
): readonly GespeeldeCasus[] {
  const uit = speelVoorvallen(workflowIdVan(leerling, keys), wat, tot, spelwereld(keys));
  if (!uit.aanvaard) throw new Error(JSON.stringify(uit.geweigerd));
  return uit.casussen;
}
