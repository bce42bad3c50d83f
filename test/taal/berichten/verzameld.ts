import { loadConvenanten } from '../../../convenanten/load';
import type { Casus } from '../../../domain/casus';
import type { Gebeurtenis, Gebeurtenissoort } from '../../../domain/gebeurtenis';
import { moment } from '../../../domain/tijd';
import { voegMeldingToe, type Stap } from '../../../domain/verwerk';
import { simuleer } from '../../../scenario/kern';
import { berichten, type Bericht } from '../../../taal/berichten';
import { melding, Spel } from '../../domain/hulp';
import { alleVerlopen } from '../../domain/verhalen';
import { scenario, scenariobestanden } from '../../scenario/bestanden';

/** A message with what it followed from. */
export interface Gemaakt {
  readonly bericht: Bericht;
  readonly bij: Gebeurtenissoort;
  readonly casus: Casus;
  /** What people typed in the case that may stand in it, longest first. */
  readonly getypt: readonly string[];
}

/** Fields of events in which people type, and that messages quote. */
const GETYPT = ['omschrijving', 'wie', 'plaats', 'aanbieder'];

function getypteTekst({ gegevens }: Gebeurtenis): string[] {
  return Object.entries(gegevens).flatMap(([veld, waarde]) =>
    GETYPT.includes(veld) && typeof waarde === 'string' ? [waarde] : [],
  );
}

/** The messages of one batch. */
function vanStap({ casus, gebeurtenissen }: Stap, getypt: readonly string[]): Gemaakt[] {
  const eerste = casus.volgnummer - gebeurtenissen.length + 1;
  return berichten(casus, gebeurtenissen).map((bericht) => {
    const bij = gebeurtenissen[bericht.bij - eerste]?.soort;
    if (bij === undefined) throw new Error(`message of event ${bericht.bij}, which its batch does not have`);
    return { bericht, bij, casus, getypt };
  });
}

/** The messages of the batches of one case. */
function vanZaak(stappen: readonly Stap[]): Gemaakt[] {
  const getypt = stappen.flatMap(({ gebeurtenissen }) => gebeurtenissen.flatMap(getypteTekst));
  const langEerst = [...new Set(getypt)].sort((a, b) => b.length - a.length);
  return stappen.flatMap((stap) => vanStap(stap, langEerst));
}

/** A report of another child under the key of a case, which no story tells. */
function geweigerdeMelding(): Stap[] {
  const { casus } = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07'));
  const ander = melding('2026-09-07', { geboortedatum: '2013-05-06' });
  const { vermeld } = voegMeldingToe(casus, ander, moment('2026-09-10T09:00:00+02:00')) as { vermeld?: Stap };
  return vermeld === undefined ? [] : [vermeld];
}

/** A table that is planned again with other people of the region, which no story tells. */
function tafelMetAnderen(): Stap[] {
  const nu = '2026-11-02T09:00:00+01:00';
  const spel = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' })).tot(nu);
  for (const van of ['ouder', 'jongere'])
    spel.doe(nu, 'legToestemmingVast', 'casusregisseur', { van, besluit: 'gegeven' });
  return [['wim', 'sara'], ['sara']].flatMap((ids) => {
    const deelnemers = ids.map((persoon) => ({ persoon, discipline: 'jeugdarts' }));
    const uitkomst = spel.probeer(nu, 'planDoorbraaktafel', 'casusregisseur', {
      ...{ op: '2026-11-05T14:00:00+01:00', deelnemers },
    });
    spel.neem(uitkomst);
    return uitkomst.aanvaard ? [uitkomst] : [];
  });
}

/** A table that is called off, while the case goes on and while the child is back. */
function tafelAfgezegd(): Stap[] {
  const nu = '2026-11-02T09:00:00+01:00';
  const zaak = (terug: boolean): Stap[] => {
    const spel = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' })).tot(nu);
    for (const van of ['ouder', 'jongere'])
      spel.doe(nu, 'legToestemmingVast', 'casusregisseur', { van, besluit: 'gegeven' });
    spel.doe(nu, 'planDoorbraaktafel', 'casusregisseur', { op: '2026-11-05T14:00:00+01:00' });
    if (terug)
      spel.doe(nu, 'meldTerugkeer', 'casusregisseur', {
        ...{ vanaf: '2026-11-02', plek: 'eigen school', volledig: true },
      });
    const uitkomst = spel.probeer(nu, 'zegDoorbraaktafelAf', 'casusregisseur', { reden: 'Ziek.' });
    return uitkomst.aanvaard ? [uitkomst] : [];
  };
  return [...zaak(false), ...zaak(true)];
}

/** Every message of every scenario file and of the random stories, and of what those do not tell. */
export function alleBerichten(): Gemaakt[] {
  const convenanten = loadConvenanten();
  const bestanden = scenariobestanden().map((naam) => {
    const stappen: Stap[] = [];
    simuleer(scenario(naam), convenanten, (stap) => stappen.push(stap));
    return stappen;
  });
  const verhalen = alleVerlopen().map(({ stations }) =>
    stations.flatMap(({ uitkomst }) => (uitkomst.aanvaard ? [uitkomst] : [])),
  );
  return [...bestanden, ...verhalen, geweigerdeMelding(), tafelMetAnderen(), tafelAfgezegd()].flatMap(
    vanZaak,
  );
}
