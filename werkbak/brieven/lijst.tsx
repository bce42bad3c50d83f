import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Printbrief, Verzondenbrief } from '../../dossier/brieven/brief';
import { bereik } from '../../domain/toegang';
import type { Moment } from '../../domain/tijd';
import { tijdstip } from '../../taal/tijd';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { fetchPage, readPage } from '../../toegang/paging';
import { eisRecht } from '../../toegang/wie';
import { Aankruis } from '../onderdelen/aankruis';
import { Bladeren } from '../onderdelen/bladeren';
import { Formulier } from '../onderdelen/formulier';
import { casusadres } from '../onderdelen/kind';
import { Knop } from '../onderdelen/knop';
import { Bericht, Foutenlijst, Leeg } from '../onderdelen/melding';
import { toon } from '../onderdelen/pagina';
import { veldId } from '../onderdelen/veld';
import { PAD } from './adres';
import { Printtabel } from './tabel';
import { zoveelBrieven } from './woorden';

/** As many as go in one document. */
export const MEESTE = 100;
const SLEUTEL = z.tuple([z.string(), z.string()]);

/** What was wrong with what somebody sent, and what they had chosen. */
export interface Mislukt {
  readonly melding: string;
  readonly gekozen: readonly string[];
}

/** The letters that are to be printed of cases within reach, the oldest first, and those that were sent today. */
export async function toonLijst(
  met: Dependencies,
  req: Request,
  res: Response,
  mislukt: Mislukt | null = null,
): Promise<void> {
  const welk = bereik(eisRecht(res, 'brieven'));
  const { na, kies, gedaan } = req.query;
  const bladzij = readPage({ na: typeof na === 'string' ? na : undefined }, SLEUTEL);
  const [{ rows, volgende }, vandaag] = await Promise.all([
    fetchPage(
      { ...bladzij, aantal: MEESTE },
      (welke) => met.brieven.lees(welk, welke),
      ({ klaarOp, id }): [string, string] => [klaarOp, id],
    ),
    met.brieven.vandaagVerzonden(welk, MEESTE),
  ]);
  await noteerInzage(met, res, { handeling: 'brieven', waarmee: 'werkbak' }, [...rows, ...vandaag]);
  const gekozen =
    mislukt?.gekozen ??
    (kies === 'alles' ? rows.flatMap(({ id, belet }) => (belet === null ? [id] : [])) : []);
  const nu = met.klok.nu();
  toon(
    res,
    {
      titel: mislukt === null ? 'Brieven' : 'Fout: Brieven',
      plek: PAD,
      status: mislukt === null ? 200 : 422,
    },
    <>
      <h1>Brieven</h1>
      <p>
        Deze brieven zijn voor mensen die post willen, of geen e-mail hebben. Print ze, doe ze op de post, en
        leg dat hier vast. De oudste staat bovenaan.
      </p>
      {mislukt !== null && <Foutenlijst fouten={[{ veld: 'brieven', melding: mislukt.melding }]} />}
      <Gedaan wat={typeof gedaan === 'string' ? gedaan : undefined} />
      {rows.length === 0 ? (
        <Leeg kop="Er zijn geen brieven te printen" />
      ) : (
        <Lijst rijen={rows} gekozen={new Set(gekozen)} verder={volgende !== null} nu={nu} />
      )}
      <Bladeren
        begin={bladzij.na === null ? null : PAD}
        volgende={volgende === null ? null : `${PAD}?${new URLSearchParams({ na: volgende }).toString()}`}
      />
      <Vandaag brieven={vandaag} nu={nu} />
    </>,
  );
}

function Lijst({
  rijen,
  gekozen,
  verder,
  nu,
}: {
  readonly rijen: readonly Printbrief[];
  readonly gekozen: ReadonlySet<string>;
  readonly verder: boolean;
  readonly nu: Moment;
}) {
  return (
    <Formulier actie={`${PAD}/verzonden`}>
      <p class="brieven__kies">
        <a href={`${PAD}?kies=alles`}>Kies {verder ? `de eerste ${MEESTE}` : 'alles'}</a>
        <a href={PAD}>Kies niets</a>
      </p>
      <div id={veldId('brieven')} tabIndex={-1}>
        <Printtabel rijen={rijen} gekozen={gekozen} nu={nu} />
      </div>
      <Aankruis
        id={veldId('dubbelzijdig')}
        soort="checkbox"
        naam="dubbelzijdig"
        keuze={{
          waarde: 'ja',
          label: 'Elke brief begint op een nieuw vel',
          uitleg:
            'Nodig als u dubbelzijdig print. Print u enkelzijdig? Zet dit uit, dan krijgt u geen lege vellen.',
        }}
        aan
        verplicht={false}
      />
      <p>Vouw een brief in drieën. Gebruik een envelop van 22 bij 11 cm met het venster links.</p>
      <p class="knoppen">
        <Knop actie={`${PAD}/pdf`}>Download de gekozen brieven (PDF)</Knop>
        <Knop soort="secundair">Afgedrukt en verzonden</Knop>
      </p>
    </Formulier>
  );
}

function Vandaag({ brieven, nu }: { readonly brieven: readonly Verzondenbrief[]; readonly nu: Moment }) {
  if (brieven.length === 0) return null;
  return (
    <section class="brieven__vandaag" aria-labelledby="vandaag">
      <h2 id="vandaag">Vandaag verzonden</h2>
      <p>Klopt er iets niet? Zet een brief vandaag nog terug op de lijst.</p>
      <ul>
        {brieven.map(({ id, casusnummer, kenmerk, naam, onderwerp, verzondenOp, doorNaam }) => (
          <li key={id}>
            {onderwerp}, aan <bdi>{naam}</bdi> (<a href={casusadres(casusnummer)}>{kenmerk}</a>),{' '}
            {tijdstip(verzondenOp, nu)} door <bdi>{doorNaam}</bdi>.{' '}
            <a href={`${PAD}/${id}/terug`}>
              Zet terug
              <span class="alleen-voorlezen">
                : {onderwerp}, aan {naam}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const GEDAAN: Readonly<Record<string, string>> = {
  terug: 'De brief staat weer op de lijst.',
  vervallen: 'De brief is van de lijst. Bij de casus staat dat hij niet is verzonden.',
};

function Gedaan({ wat }: { readonly wat: string | undefined }) {
  if (wat === undefined) return null;
  const aantal = /^verzonden-([1-9]\d{0,2})$/.exec(wat)?.[1];
  const zin =
    aantal === undefined
      ? Object.hasOwn(GEDAAN, wat)
        ? GEDAAN[wat]
        : undefined
      : `Vastgelegd: ${zoveelBrieven(Number(aantal))} afgedrukt en verzonden.`;
  if (zin !== undefined)
    return (
      <Bericht toon="goed">
        <p>{zin}</p>
      </Bericht>
    );
  return wat === 'niets' ? (
    <Bericht toon="info">
      <p>Er is niets veranderd: de brief stond er niet meer, of het is nu te laat.</p>
    </Bericht>
  ) : null;
}
