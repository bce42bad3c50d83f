import type { Mens } from '../../dossier/mensen/mens';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Taaktype } from '../../domain/taak';
import type { Moment } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import { TAAKTITEL } from '../../taal/woorden';
import type { Namen } from '../../taal/zin';
import type { Dependencies } from '../../toegang/dependencies';
import { apart, Paneel } from '../onderdelen/paneel';
import { groepeer } from './groepen';
import { PerPersoon } from './per-persoon';
import { Takentabel } from './tabel';
import { lijsten, type Lijstadres, type Vraag } from './vraag';
import type { Weergave } from './weergave';
import { samen, verdeel, type Last } from './werklast';

/** Of the manager's own tasks at most so many stand here. */
const MEEST = 10;
/** What waits for somebody to say that it is so. */
const BEVESTIGINGEN: readonly Taaktype[] = [
  'terugkeer-bevestigen',
  'nazorg-bevestigen',
  'start-controleren',
  'uitvoering-controleren',
];

/** Everything a manager begins with, each part read by itself. */
export async function leesOverzicht(met: Dependencies, gebruiker: Gebruiker, nu: Moment) {
  const { dossier } = met;
  const [eigen, verdeling, casussen] = await Promise.all([
    apart(met, async () => {
      const page = { na: null, aantal: MEEST };
      const [regels, telling] = await Promise.all([
        dossier.leesWerk(bereik(gebruiker), VAN_MANAGERS, nu, page),
        dossier.telWerk(bereik(gebruiker), VAN_MANAGERS, nu),
      ]);
      return { regels, telling };
    }),
    apart(met, async () => verdeel(await dossier.telWerklast(bereik(gebruiker), nu))),
    apart(met, () => dossier.telCasussenPerHouder(bereik(gebruiker))),
  ]);
  return { eigen, verdeling, casussen };
}

const VAN_MANAGERS = { rol: 'manager' } as const;

interface Overzichtopties {
  readonly gelezen: Awaited<ReturnType<typeof leesOverzicht>>;
  readonly weergaven: readonly Weergave[];
  readonly gebruiker: Gebruiker;
  readonly mensen: readonly Mens[];
  readonly namen: Namen;
  readonly nu: Moment;
  readonly hier: string;
}

/** Where a manager begins: what waits for them, what is late and with whom, what nobody has, and what is to be confirmed. */
export function Overzicht({
  gelezen: { eigen, verdeling, casussen },
  weergaven,
  ...opties
}: Overzichtopties) {
  const naar = lijsten(weergaven);
  return (
    <>
      <Paneel id="eigen" kop="Dit wacht op u en de andere managers" gelezen={eigen}>
        {({ regels, telling: { open } }) =>
          open === 0 ? (
            <p>Er wacht nu niets op u.</p>
          ) : (
            <>
              <Takentabel
                opschrift="eigen"
                kinderen={groepeer(regels, opties.nu).flatMap(({ kinderen }) => kinderen)}
                {...opties}
              />
              <p>
                <a href={naar('team')}>{open === 1 ? 'Bekijk deze taak' : `Bekijk alle ${open} taken`}</a>
              </p>
            </>
          )
        }
      </Paneel>
      <Paneel id="werk-per-persoon" kop="Wie heeft wat, en wat is te laat" gelezen={verdeling}>
        {(inhoud) => (
          <PerPersoon verdeling={inhoud} casussen={casussen?.inhoud ?? null} naar={naar} {...opties} />
        )}
      </Paneel>
      <Paneel id="van-niemand" kop="Nog van niemand" gelezen={verdeling}>
        {({ vanNiemand }) => (
          <Tellijst regels={vanNiemand} naar={naar} vraag={{ vanNiemand: true }} leeg={GEEN_LOSSE} />
        )}
      </Paneel>
      <Paneel id="bevestigen" kop="Wacht op een bevestiging" gelezen={verdeling}>
        {({ perType }) => (
          <Tellijst
            regels={BEVESTIGINGEN.flatMap((type) => {
              const last = perType.get(type);
              return last === undefined ? [] : [{ type, ...last }];
            })}
            naar={naar}
            leeg="Er is nu niets te bevestigen."
          />
        )}
      </Paneel>
    </>
  );
}

const GEEN_LOSSE = 'Al het werk heeft een eigenaar.';

/** Types of tasks with how many there are of each. */
function Tellijst({
  regels,
  naar,
  vraag = {},
  leeg,
}: {
  readonly regels: readonly (Last & { readonly type: Taaktype })[];
  readonly naar: Lijstadres;
  /** What the lists have in common. */
  readonly vraag?: Partial<Vraag>;
  readonly leeg: string;
}) {
  if (regels.length === 0) return <p>{leeg}</p>;
  const { open, teLaat } = samen(regels);
  return (
    <>
      <ul class="fasen">
        {regels.map(({ type, ...last }) => (
          <li key={type}>
            <a href={naar('regio', { ...vraag, taak: type })}>
              {TAAKTITEL[type]}
              <b>{last.open}</b>
            </a>
          </li>
        ))}
      </ul>
      {vraag.vanNiemand === true && (
        <p>
          <a href={naar('regio', vraag)}>Bekijk alles van niemand ({open})</a>
          {teLaat > 0 && (
            <>
              , waarvan <a href={naar('regio', { ...vraag, teLaat: true })}>{teLaat} te laat</a>
            </>
          )}
        </p>
      )}
    </>
  );
}
