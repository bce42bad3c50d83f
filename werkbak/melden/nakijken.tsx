import type { Response } from 'express';
import { berichten } from '../../taal/berichten';
import { eersteOmslag, inOmslag } from '../../taal/berichten/omslag';
import { verzuimzinnen } from '../../taal/zinnen-fase';
import type { Moment } from '../../domain/tijd';
import { zoekBekendKind, zoekNaamgenoten, type Bekendheid } from '../../toegang/bekend-kind';
import type { Dependencies } from '../../toegang/dependencies';
import type { OverOuder } from '../../toegang/gemelde-ouder';
import { noteerInzage } from '../../toegang/inzage';
import { geverOpPagina, type Gekeurd } from '../../toegang/melden';
import type { Namen } from '../../taal/zin';
import type { GelezenCasus } from '../../dossier/read';
import type { Getypt } from '../formulier/velden';
import { alsTekst, zinnen } from '../opdracht/zinnen';
import { VAST } from '../opdracht/geven';
import { Formulier } from '../onderdelen/formulier';
import { Knop, Knoplink } from '../onderdelen/knop';
import { leesOmgang } from '../onderdelen/omgang';
import { toon } from '../onderdelen/pagina';
import { Antwoorden } from './antwoorden';
import { Bekend, Naamgenoten } from './bekend';
import { formulieradres, MELDPAD } from './bewaren';
import { heeftEigenSleutel, type Meldomgeving } from './formulier';
import { gevolgVan, type Meldgevolg } from './gevolg';
import { ouderInWoorden } from './ouder';
import { Meegestuurd, STAP } from './weergave';

/** A report that can be sent, with what it says of a parent. */
export type Meldbaar = Gekeurd & { readonly geldig: true } & OverOuder;

/**
 * The page on which a report is checked before it is sent: first whether the child is known, then every answer, then what
 * will happen. `bewaard`: the answers are kept under their key, so that each can be changed from here. What it tells of
 * cases is written down.
 */
export async function toonNakijken(
  met: Dependencies,
  res: Response,
  o: Meldomgeving,
  getypt: Getypt,
  meldbaar: Meldbaar,
  bewaard: boolean,
): Promise<void> {
  const { melding, convenant } = meldbaar;
  const nu = met.klok.nu();
  const gever = geverOpPagina(heeftEigenSleutel(getypt), melding, convenant);
  const bekend = await zoekBekendKind(met, o.gebruiker, melding, gever);
  const eigen = 'casus' in bekend ? bekend : null;
  const genoten = await zoekNaamgenoten(met, o.gebruiker, melding, eigen?.casus.casusnummer ?? null, nu);
  const getoond = [...(eigen === null ? [] : [eigen.casus]), ...genoten.map(({ casus }) => casus)];
  await noteerInzage(met, res, { handeling: 'melding-nakijken', waarmee: 'werkbak' }, getoond);
  const namen = eigen === null ? null : (await leesOmgang(met, o.gebruiker)).namen;
  const gemeente = met.convenanten.naamVanGemeente(melding.gemeente) ?? melding.gemeente;
  toon(
    res,
    { titel: 'Kijk uw melding na', plek: MELDPAD },
    <Nakijken {...{ o, getypt, meldbaar, bekend, genoten, namen, gemeente, nu, bewaard }} />,
  );
}

function Nakijken({
  o,
  getypt,
  meldbaar,
  bekend,
  genoten,
  namen,
  gemeente,
  nu,
  bewaard,
}: {
  readonly o: Meldomgeving;
  readonly getypt: Getypt;
  readonly meldbaar: Meldbaar;
  readonly bekend: Bekendheid;
  readonly genoten: readonly GelezenCasus[];
  readonly namen: Namen | null;
  readonly gemeente: string;
  readonly nu: Moment;
  readonly bewaard: boolean;
}) {
  const { melding, ouder } = meldbaar;
  const gevolg = gevolgVan(meldbaar, bekend, nu);
  const sleutel = bewaard ? (getypt[VAST.sleutel] ?? null) : null;
  return (
    <>
      <h1>Kijk uw melding na</h1>
      <p class="inleiding">
        U meldt <bdi>{melding.naam}</bdi>, in {gemeente}. {verzuimzinnen(melding).join(' ')} Er is nog niets
        verstuurd.
      </p>
      <Bekend {...{ bekend, gevolg, namen }} />
      <Naamgenoten casussen={genoten} />
      <h2>Uw antwoorden</h2>
      <Antwoorden {...{ o, getypt, sleutel }} />
      {gevolg !== null && <Gevolg {...gevolg} />}
      {ouder !== null && bekend.soort !== 'ander-kind' && (
        <p>
          Bij de casus bewaren wij ook deze ouder: <bdi>{ouderInWoorden(ouder)}</bdi>.
        </p>
      )}
      {gevolg !== null && <Brieven {...gevolg} />}
      <Formulier actie={MELDPAD} class="formulier">
        <Meegestuurd getypt={getypt} />
        <p class="knoppen">
          {bekend.soort !== 'ander-kind' && (
            <Knop naam={STAP} waarde="verstuur">
              Verstuur de melding
            </Knop>
          )}
          {sleutel === null ? (
            <Knop naam={STAP} waarde="verbeter" soort="secundair">
              Verbeter iets
            </Knop>
          ) : (
            <Knoplink href={formulieradres(sleutel)} soort="secundair">
              Terug naar het formulier
            </Knoplink>
          )}
        </p>
      </Formulier>
    </>
  );
}

function Gevolg({ voor, na, gebeurtenissen }: Meldgevolg) {
  return (
    <>
      <h2>Wat er gaat gebeuren</h2>
      <ul>
        {zinnen(voor, na, gebeurtenissen)
          .map(alsTekst)
          .map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
      </ul>
    </>
  );
}

function Brieven({ na, gebeurtenissen }: Meldgevolg) {
  const brieven = berichten(na, gebeurtenissen)
    .filter(({ soort }) => soort === 'brief')
    .map((brief) => ({ aan: brief.aan, ...inOmslag(brief, eersteOmslag(na)) }));
  return (
    <>
      {brieven.map(({ aan, onderwerp, tekst }) => (
        <section key={`${aan.rol}${onderwerp}`}>
          <h2>
            {aan.rol === 'jongere' ? 'Dit krijgt de jongere te lezen' : 'Dit krijgen de ouders te lezen'}
          </h2>
          <blockquote>
            <p>
              <strong>{onderwerp}</strong>
            </p>
            <p class="vrije-tekst">{tekst}</p>
          </blockquote>
        </section>
      ))}
    </>
  );
}
