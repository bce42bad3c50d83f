import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { DossierOnbereikbaar } from '../../../activities/dossier/dossier';
import { TemporalOnbereikbaar } from '../../../client/fouten';
import { OPDRACHTNAMEN, type Opdrachtnaam } from '../../../domain/opdracht';
import { bereik, binnen } from '../../../domain/toegang';
import type { Gebruiker } from '../../../domain/gebruiker';
import type { Afhankelijkheden } from '../../afhankelijkheden';
import { noteerInzage } from '../../inzage';
import { Probleem } from '../../problemen';
import { uitPad } from '../../route';
import { conceptVan } from '../../toegang/bewaard';
import { leesHeleCasus } from '../../toegang/casus';
import { eisRecht } from '../../toegang/wie';
import { FORMULIEREN, opdrachtadres } from '../formulieren';
import { keuzebron } from '../formulieren/bron';
import type { Getypt, Omgeving } from '../formulieren/formulier';
import { geef, VAST, type Gegeven } from '../formulieren/geven';
import { omgeving, past, waaromNiet } from '../formulieren/mogelijk';
import { sindsdien } from '../formulieren/sindsdien';
import { BewaardBericht } from '../onderdelen/formulier';
import { casusadres } from '../onderdelen/kind';
import { Knoplink } from '../onderdelen/knop';
import { Bericht } from '../onderdelen/melding';
import { toon, velden, type Pagina } from '../pagina';
import { Bewaard, Opdrachtformulier, Sinds, Stand } from './opdracht-weergave';

const PAD = '/werkbak/casussen/{casusnummer}/opdrachten/{opdracht}';

/** One page for every command: its form, and what became of it. */
export function opdrachtpaginas(met: Afhankelijkheden): Pagina[] {
  return [
    {
      methode: 'get',
      pad: PAD,
      recht: 'opdracht',
      behandel: async (req, res) => {
        const naam = opdrachtnaam(req);
        const o = await omgevingVan(met, req, res);
        if (!past(naam, o)) {
          toonVeranderd(res, naam, o, { status: 409, reden: waaromNiet(naam, o) });
          return;
        }
        const concept = await conceptVan(req, res);
        const getypt = { ...begin(naam, o, req), ...concept?.velden };
        const vooraf = concept === null ? undefined : <BewaardBericht />;
        toon(res, { titel: FORMULIEREN[naam].titel }, <Opdrachtformulier {...{ naam, o, getypt, vooraf }} />);
      },
    },
    {
      methode: 'post',
      pad: PAD,
      recht: 'opdracht',
      behandel: async (req, res) => {
        const naam = opdrachtnaam(req);
        const getypt = velden(req);
        let o: Omgeving;
        try {
          o = await omgevingVan(met, req, res);
        } catch (fout) {
          if (!(fout instanceof DossierOnbereikbaar)) throw fout;
          toonDossierWeg(res, uitPad(req, 'casusnummer'), naam, getypt);
          return;
        }
        if ((getypt[VAST.sleutel] ?? '') === '') getypt[VAST.sleutel] = randomUUID();
        try {
          await antwoord(met, res, naam, getypt, o, await geef(met, naam, getypt, o));
        } catch (fout) {
          if (!(fout instanceof TemporalOnbereikbaar)) throw fout;
          toonTemporalWeg(res, naam, o, getypt);
        }
      },
    },
  ];
}

function opdrachtnaam(req: Request): Opdrachtnaam {
  const naam = OPDRACHTNAMEN.find((bekend) => bekend === uitPad(req, 'opdracht'));
  if (naam === undefined) throw new Probleem('niet-gevonden');
  return naam;
}

/** The case as whoever asks may see it, written down as seen. */
async function omgevingVan(met: Afhankelijkheden, req: Request, res: Response): Promise<Omgeving> {
  const wie = eisRecht(res, 'opdracht');
  const casus = await leesHeleCasus(met, wie, uitPad(req, 'casusnummer'));
  await noteerInzage(met, res, { handeling: 'opdrachtformulier', waarmee: 'werkbak' }, [casus]);
  return omgeving(wie, casus, met.klok.nu(), await keuzebron(met, casus));
}

/** What stands in a form when it opens: what the case already says, and which agreement or task the link is about. */
function begin(naam: Opdrachtnaam, o: Omgeving, req: Request): Getypt {
  const formulier = FORMULIEREN[naam];
  const gekozen = formulier.velden(o).flatMap((veld): [string, string][] => {
    const uitAdres = req.query[veld.naam];
    const kan =
      (veld.soort === 'keuze' || veld.soort === 'lijst') &&
      veld.keuzen.some(({ waarde }) => waarde === uitAdres);
    return kan && typeof uitAdres === 'string' ? [[veld.naam, uitAdres]] : [];
  });
  return {
    ...formulier.invulling?.(o),
    ...Object.fromEntries(gekozen),
    [VAST.sleutel]: randomUUID(),
    ...(req.query['terug'] === 'werkbak' ? { [VAST.terug]: 'werkbak' } : {}),
  };
}

async function antwoord(
  met: Afhankelijkheden,
  res: Response,
  naam: Opdrachtnaam,
  getypt: Getypt,
  o: Omgeving,
  gegeven: Gegeven,
): Promise<void> {
  switch (gegeven.soort) {
    case 'gedaan': {
      const { beeld } = gegeven.uitkomst.bevestiging;
      const ziet = binnen(bereik(o.gebruiker), { ...beeld, aanTafel: false });
      const naar = ziet && getypt[VAST.terug] !== 'werkbak' ? casusadres(o.casus.casusnummer) : '/werkbak';
      res.redirect(303, `${naar}?gedaan=${naam}`);
      return;
    }
    case 'aangenomen':
      toonAangenomen(res, naam, o);
      return;
    case 'fout': {
      const { bijVeld, los } = gegeven;
      toon(
        res,
        { titel: `Fout: ${FORMULIEREN[naam].titel}`, status: 422 },
        <Opdrachtformulier {...{ naam, o, getypt, bijVeld, los }} />,
      );
      return;
    }
    case 'veranderd': {
      const nu = await opnieuw(met, o);
      const sinds = await sindsdien(met, nu, getypt[VAST.gezien]);
      toonVeranderd(res, naam, nu, { status: 409, sinds, reden: gegeven.reden, getypt });
      return;
    }
    case 'al-gedaan':
      toonAlGedaan(res, naam, o);
      return;
    case 'onbekend':
      throw new Probleem('niet-gevonden', 'Deze casus bestaat niet.');
  }
}

/** The case as it stands now, after something was refused in it. */
async function opnieuw(met: Afhankelijkheden, o: Omgeving): Promise<Omgeving> {
  const wie: Gebruiker = o.gebruiker;
  const casus = await leesHeleCasus(met, wie, o.casus.casusnummer);
  return omgeving(wie, casus, met.klok.nu(), { convenanten: o.convenanten, mensen: o.mensen });
}

/** The command does not fit, or not any more: what happened, how the case stands, and the form again where it still fits. */
function toonVeranderd(
  res: Response,
  naam: Opdrachtnaam,
  o: Omgeving,
  {
    status,
    sinds = [],
    reden = null,
    getypt,
  }: {
    status: number;
    sinds?: readonly string[];
    reden?: string | null;
    getypt?: Getypt;
  },
): void {
  const { titel } = FORMULIEREN[naam];
  const kan = getypt !== undefined && past(naam, o);
  const uitleg = (
    <>
      <Bericht toon="let-op" kop="Er is niets gedaan">
        {getypt === undefined ? (
          <p>U kunt dit nu niet doen in deze casus. Dat past niet bij hoe de casus er nu voor staat.</p>
        ) : (
          <p>De casus is veranderd nadat u dit formulier opende. Wat u stuurde, is niet gedaan.</p>
        )}
        {reden !== null && <p>{reden}</p>}
        {kan && <p>Wat u invulde, staat hieronder nog. Kijk of het nog klopt en verstuur het opnieuw.</p>}
      </Bericht>
      <Sinds zinnen={sinds} />
      <Stand o={o} />
    </>
  );
  if (kan) {
    const weer = { ...getypt, [VAST.sleutel]: randomUUID() };
    toon(res, { titel, status }, <Opdrachtformulier {...{ naam, o, getypt: weer, vooraf: uitleg }} />);
    return;
  }
  toon(
    res,
    { titel, status },
    <>
      <h1>{titel}</h1>
      {uitleg}
      <p>
        <Knoplink href={casusadres(o.casus.casusnummer)}>Naar de casus</Knoplink>
      </p>
    </>,
  );
}

function toonAlGedaan(res: Response, naam: Opdrachtnaam, o: Omgeving): void {
  const { titel } = FORMULIEREN[naam];
  toon(
    res,
    { titel, status: 409 },
    <>
      <h1>{titel}</h1>
      <Bericht toon="let-op" kop="Dit formulier was al verstuurd">
        <p>
          U verstuurde dit formulier eerder met andere antwoorden. Die zijn vastgelegd. De nieuwe antwoorden
          niet.
        </p>
        <p>Wilt u nog iets vastleggen? Open dan een nieuw formulier.</p>
      </Bericht>
      <Stand o={o} />
      <p>
        <Knoplink href={casusadres(o.casus.casusnummer)}>Naar de casus</Knoplink>{' '}
        <Knoplink href={opdrachtadres(o.casus.casusnummer, naam)} soort="secundair">
          Open een nieuw formulier
        </Knoplink>
      </p>
    </>,
  );
}

function toonAangenomen(res: Response, naam: Opdrachtnaam, o: Omgeving): void {
  const { titel } = FORMULIEREN[naam];
  toon(
    res,
    { titel, status: 202 },
    <>
      <h1>{titel}</h1>
      <Bericht toon="goed" kop="Aangenomen en veilig">
        <p>
          Wat u stuurde, is aangenomen en gaat niet verloren. Het staat nog niet in het dossier: dat is even
          niet bereikbaar. U hoeft niets opnieuw te sturen.
        </p>
      </Bericht>
      <p>
        <Knoplink href={casusadres(o.casus.casusnummer)}>Naar de casus</Knoplink>
      </p>
    </>,
  );
}

function toonTemporalWeg(res: Response, naam: Opdrachtnaam, o: Omgeving, getypt: Getypt): void {
  const vooraf = (
    <Bericht toon="let-op" kop="Even niet bereikbaar">
      <p>
        Wij konden dit nu niet verwerken. Wat u invulde, staat hieronder nog. Verstuur het over een paar
        minuten opnieuw. Het wordt nooit twee keer gedaan.
      </p>
    </Bericht>
  );
  res.set('retry-after', '10');
  toon(
    res,
    { titel: FORMULIEREN[naam].titel, status: 503 },
    <Opdrachtformulier {...{ naam, o, getypt, vooraf }} />,
  );
}

function toonDossierWeg(res: Response, casusnummer: string, naam: Opdrachtnaam, getypt: Getypt): void {
  const { titel } = FORMULIEREN[naam];
  res.set('retry-after', '10');
  toon(
    res,
    { titel, status: 503 },
    <>
      <h1>{titel}</h1>
      <Bericht toon="let-op" kop="Even niet bereikbaar">
        <p>
          Het dossier is even niet bereikbaar. Er is niets gedaan. Wat u invulde, staat hieronder nog.
          Verstuur het over een paar minuten opnieuw. Het wordt nooit twee keer gedaan.
        </p>
      </Bericht>
      <Bewaard actie={opdrachtadres(casusnummer, naam)} getypt={getypt} />
    </>,
  );
}
