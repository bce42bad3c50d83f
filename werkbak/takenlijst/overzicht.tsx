import type { Mens } from '../../dossier/mensen/mens';
import { LEIDERS } from '../../domain/fase';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Taaktype } from '../../domain/taak';
import type { Moment } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import { rolnaam } from '../../taal/rollen';
import { TAAKTITEL } from '../../taal/woorden';
import type { Namen } from '../../taal/zin';
import type { Dependencies } from '../../toegang/dependencies';
import { Cel, Lijst, Rij, Rijkop } from '../onderdelen/lijst';
import { apart, Paneel, type Gelezen } from '../onderdelen/paneel';
import { groepeer } from './groepen';
import { Takentabel } from './tabel';
import { adresVan, ALLE_SCHOLEN, zonderFilters, type Vraag } from './vraag';
import type { Weergave } from './weergave';
import { samen, verdeel, type Last, type Verdeling } from './werklast';

/** Of the manager's own tasks, and of the schools that are late, at most so many stand here. */
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
  const [eigen, verdeling] = await Promise.all([
    apart(met, async () => {
      const page = { na: null, aantal: MEEST };
      const [regels, telling] = await Promise.all([
        dossier.leesWerk(bereik(gebruiker), VAN_MANAGERS, nu, page),
        dossier.telWerk(bereik(gebruiker), VAN_MANAGERS, nu),
      ]);
      return { regels, telling };
    }),
    apart(met, async () => verdeel(await dossier.telWerklast(bereik(gebruiker), nu))),
  ]);
  return { eigen, verdeling };
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
export function Overzicht({ gelezen: { eigen, verdeling }, weergaven, ...opties }: Overzichtopties) {
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
        {(inhoud) => <PerPersoon verdeling={inhoud} naar={naar} {...opties} />}
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

/** Gives the address of a list of one of the views. */
type Naar = (van: string, deel?: Partial<Vraag>) => string;

function lijsten(weergaven: readonly Weergave[]): Naar {
  return (van, deel = {}) => {
    const weergave = weergaven.find((een) => een.van === van);
    if (weergave === undefined) throw new Error(`There is no view ${van}.`);
    return adresVan({ ...zonderFilters({ weergave }), ...deel });
  };
}

/** A count that leads to the list it counts; nothing to go to is a nought. */
function Telling({
  aantal,
  href,
  wat,
}: {
  readonly aantal: number;
  readonly href: string;
  readonly wat: string;
}) {
  if (aantal === 0) return <>0</>;
  return (
    <a href={href}>
      {aantal}
      <span class="alleen-voorlezen"> {wat}</span>
    </a>
  );
}

/** Everybody with work, and whoever leads cases and has none. */
function PerPersoon({
  verdeling: { personen, scholen, alleScholen },
  naar,
  mensen,
  namen,
}: Pick<Overzichtopties, 'mensen' | 'namen'> & { readonly verdeling: Verdeling; readonly naar: Naar }) {
  const vrij = mensen.filter(
    ({ id, rol, actief }) =>
      actief && LEIDERS.some((leider) => leider === rol) && !personen.some(({ persoon }) => persoon === id),
  );
  const rij = (sleutel: string, wie: string, bij: string | null, last: Last, deel: Partial<Vraag>) => (
    <Rij key={sleutel}>
      <Rijkop>
        {wie}
        {bij !== null && <span class="lijst__bij">{bij}</span>}
      </Rijkop>
      <Cel kop="Te laat" klasse={last.teLaat > 0 ? 'last last--te-laat' : 'last'}>
        <Telling
          aantal={last.teLaat}
          href={naar('regio', { ...deel, teLaat: true })}
          wat={`te laat, van ${wie}`}
        />
      </Cel>
      <Cel kop="Open taken" klasse="last">
        <Telling aantal={last.open} href={naar('regio', deel)} wat={`open taken, van ${wie}`} />
      </Cel>
    </Rij>
  );
  const rol = (id: string) => mensen.find((mens) => mens.id === id)?.rol;
  const laat = scholen.filter(({ teLaat }) => teLaat > 0);
  return (
    <>
      <Lijst
        opschrift="werk-per-persoon"
        kolommen={[{ kop: 'Wie' }, { kop: 'Te laat', klasse: 'last' }, { kop: 'Open taken', klasse: 'last' }]}
        klasse="lasten"
      >
        {personen.map(({ persoon, ...last }) => {
          const van = rol(persoon);
          return rij(persoon, namen.persoon(persoon), van === undefined ? null : rolnaam(van), last, {
            wie: persoon,
          });
        })}
        {vrij.map(({ id, naam, rol: van }) => rij(id, naam, rolnaam(van), NIETS, { wie: id }))}
        {alleScholen.open > 0 &&
          rij('scholen', 'Alle scholen samen', null, alleScholen, { school: ALLE_SCHOLEN })}
        {laat
          .slice(0, MEEST)
          .map(({ school, ...last }) => rij(school, namen.school(school), 'school', last, { school }))}
      </Lijst>
      {laat.length > MEEST && (
        <p class="stil klein">
          Bij nog {laat.length - MEEST} scholen is iets te laat: kijk bij alle scholen.
        </p>
      )}
    </>
  );
}

const NIETS: Last = { open: 0, teLaat: 0 };

/** Types of tasks with how many there are of each. */
function Tellijst({
  regels,
  naar,
  vraag = {},
  leeg,
}: {
  readonly regels: readonly (Last & { readonly type: Taaktype })[];
  readonly naar: Naar;
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
