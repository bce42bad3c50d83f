import type { Request, Response } from 'express';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Veldfout } from '../../domain/weigering';
import type { Dependencies } from '../../toegang/dependencies';
import { shapeErrors } from '../../toegang/input';
import { geverOpPagina } from '../../toegang/melden';
import { leesMeldingsbestand, MEESTE_BYTES, type Bestandsregel } from '../../toegang/meldingsbestand';
import { doeMelding, keurMeldverzoek, regelsleutel } from '../../toegang/meldverzoek';
import { perStuk, type Uitslag } from '../../toegang/per-stuk';
import { Problem } from '../../toegang/problems';
import { uploadOf } from '../../toegang/upload';
import { eisRecht } from '../../toegang/wie';
import { Formulier } from '../onderdelen/formulier';
import { Knop, Knoplink } from '../onderdelen/knop';
import { Foutenlijst } from '../onderdelen/melding';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { Bestandsveld } from '../onderdelen/veld';
import { BESTANDPAD, MELDPAD } from './bewaren';
import { Gekeken, Gemeld, type Gemelderegel } from './bestandsregels';

const GEMELDPAD = `${BESTANDPAD}/gemeld`;
/** Field of the form, and of what is kept until somebody has looked. */
const BESTAND = 'bestand';
/** Query and field that name what is kept. */
const BEWAARD = 'b';

/** Reporting many children from a file in two steps: to look at what stands in it, and to report what is good. */
export function meldbestandpaginas(met: Dependencies): Pagina[] {
  const recht = 'melden';
  return [
    { methode: 'get', pad: BESTANDPAD, recht, behandel: (req, res) => open(met, req, res) },
    { methode: 'post', pad: BESTANDPAD, recht, bestand: true, behandel: (req, res) => neem(met, req, res) },
    { methode: 'post', pad: GEMELDPAD, recht, behandel: (req, res) => meld(met, req, res) },
  ];
}

async function open(met: Dependencies, req: Request, res: Response): Promise<void> {
  const id = req.query[BEWAARD];
  if (typeof id !== 'string') {
    toonFormulier(res);
    return;
  }
  const wie = eisRecht(res, 'melden');
  const regels = await leesBewaard(met, wie, id);
  if (regels === null) {
    toonFormulier(res, ['Dit bestand bewaren wij niet meer. Kies het opnieuw.']);
    return;
  }
  const uitslagen = await perStuk(regels, async (regel) => {
    keur(met, wie, regel);
    return { status: 200 };
  });
  const goed = uitslagen.filter((een) => !('probleem' in een)).length;
  toon(
    res,
    { titel: 'Melden uit een bestand', plek: MELDPAD },
    <>
      <h1>Kijk het bestand na</h1>
      <Gekeken regels={metRegel(regels, uitslagen)} />
      {goed > 0 && (
        <Formulier actie={GEMELDPAD}>
          <input type="hidden" name={BEWAARD} value={id} />
          <p class="knoppen">
            <Knop>{goed === 1 ? 'Meld dit kind' : `Meld deze ${goed} kinderen`}</Knop>
          </p>
        </Formulier>
      )}
      <p class="knoppen">
        <Knoplink href={BESTANDPAD} soort="secundair">
          Kies een ander bestand
        </Knoplink>
      </p>
    </>,
  );
}

/** Keeps the file until whoever brought it has looked at what stands in it. */
async function neem(met: Dependencies, req: Request, res: Response): Promise<void> {
  const wie = eisRecht(res, 'melden');
  const file = uploadOf(req)?.file ?? null;
  if (!Buffer.isBuffer(file)) {
    const waarom = { 'te-groot': 'Dit bestand mag ten hoogste 1 MB groot zijn.', 'te-druk': TE_DRUK };
    toonFormulier(res, [file === null ? 'Kies een bestand.' : waarom[file]]);
    return;
  }
  const gelezen = leesMeldingsbestand(file.subarray(0, MEESTE_BYTES + 1));
  if (!gelezen.geldig) {
    toonFormulier(
      res,
      gelezen.fouten.map(({ melding }) => `Dit bestand ${melding}.`),
    );
    return;
  }
  const id = await met.concepten.keep(wie.id, BESTANDPAD, { [BESTAND]: file.toString('base64') });
  res.redirect(303, `${BESTANDPAD}?${BEWAARD}=${id}`);
}

/** Reports what is good; doing it again reports nothing twice. */
async function meld(met: Dependencies, req: Request, res: Response): Promise<void> {
  const wie = eisRecht(res, 'melden');
  const regels = await leesBewaard(met, wie, velden(req)[BEWAARD] ?? '');
  if (regels === null) {
    toonFormulier(res, ['Dit bestand bewaren wij niet meer. Kies het opnieuw.']);
    return;
  }
  const uitslagen = await perStuk(regels, async (regel) => {
    const { uitkomst } = await doeMelding(
      met,
      wie,
      keur(met, wie, regel),
      regelsleutel(regel.melding),
      'werkbak',
    );
    switch (uitkomst.soort) {
      case 'bevestigd':
        return { status: uitkomst.bevestiging.nieuw ? 201 : 200 };
      case 'geweigerd':
        throw Problem.of(uitkomst.weigering);
      case 'te-druk':
        throw new Problem('te-druk');
      case 'niet-gedaan':
        throw Problem.unreachable('Er is nu even niets te melden. Probeer het straks opnieuw.');
      case 'onbevestigd':
      case 'onzeker':
      case 'onbekend':
        return { status: 202 };
    }
  });
  toon(
    res,
    { titel: 'Gemeld uit een bestand', plek: MELDPAD },
    <>
      <h1>Wat er van het bestand werd</h1>
      <Gemeld regels={metRegel(regels, uitslagen)} />
      <p>
        <Knoplink href={BESTANDPAD} soort="secundair">
          Kies nog een bestand
        </Knoplink>
      </p>
    </>,
  );
}

const TE_DRUK = 'Er worden nu te veel bestanden verstuurd. Probeer het over een minuut opnieuw.';

/** The lines of a file that was kept; null when it is no more. */
async function leesBewaard(
  { concepten }: Dependencies,
  wie: Gebruiker,
  id: string,
): Promise<readonly Bestandsregel[] | null> {
  const concept = await concepten.read(id, wie.id, BESTANDPAD);
  const inhoud = concept?.velden[BESTAND];
  if (typeof inhoud !== 'string') return null;
  const gelezen = leesMeldingsbestand(Buffer.from(inhoud, 'base64'));
  return gelezen.geldig ? gelezen.regels : null;
}

function keur(met: Dependencies, wie: Gebruiker, { melding, fouten }: Bestandsregel) {
  const vorm: Veldfout[] = [...fouten, ...shapeErrors(melding)];
  if (vorm.length > 0) throw Problem.ongeldig(vorm);
  const gekeurd = keurMeldverzoek(met, wie, melding);
  // As on the form: a key that was typed is that of the school of the child.
  return { ...gekeurd, gever: geverOpPagina(true, gekeurd.melding, gekeurd.convenant) };
}

/** What became of each line, with its number and which child it names. */
function metRegel(
  regels: readonly Bestandsregel[],
  uitslagen: readonly Uitslag<object>[],
): readonly Gemelderegel[] {
  return uitslagen.map(({ nr, status, ...rest }) => {
    const { regel = nr, melding } = regels[nr] ?? {};
    const kind = [melding?.['naam'], melding?.['leerling']].find((een) => typeof een === 'string');
    return { regel, status, kind: kind ?? '', probleem: 'probleem' in rest ? rest.probleem : null };
  });
}

function toonFormulier(res: Response, fouten: readonly string[] = []): void {
  toon(
    res,
    { titel: 'Melden uit een bestand', plek: MELDPAD, status: fouten.length === 0 ? 200 : 422 },
    <>
      <h1>Melden uit een bestand</h1>
      <Foutenlijst fouten={fouten.map((melding) => ({ veld: BESTAND, melding }))} />
      <p>
        U kunt meer kinderen tegelijk melden met een bestand (CSV), zoals Excel het bewaart. Er wordt eerst
        alleen gekeken: daarna kiest u of u meldt.
      </p>
      <Formulier actie={BESTANDPAD} enctype="multipart/form-data">
        <Bestandsveld
          naam={BESTAND}
          label="Welk bestand?"
          uitleg="Op de eerste regel staan de koppen: leerling, eerste verzuimdag, geboortedatum, onderwijssoort en gemeente. Als u ze hebt ook: naam, school, soort verzuim, langdurig verwacht, ouder naam, ouder relatie, ouder e-mail en ouder telefoon."
          soorten={['csv', 'txt']}
          {...(fouten[0] === undefined ? {} : { fout: fouten[0] })}
        />
        <Knop>Bekijk het bestand</Knop>
      </Formulier>
    </>,
  );
}
