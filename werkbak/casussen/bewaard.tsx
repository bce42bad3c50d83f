import type { Request, Response } from 'express';
import { MEESTE_WEERGAVEN, type Weergave } from '../../dossier/weergaven/weergaven';
import type { Dependencies } from '../../toegang/dependencies';
import { eisRecht } from '../../toegang/wie';
import { CASUSLIJSTPAD } from '../onderdelen/casuslijst';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht, Foutenlijst } from '../onderdelen/melding';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { Tekstveld } from '../onderdelen/veld';
import { leesVraag, zoekVan } from './vraag';

const BEWAREN = '/werkbak/weergaven';
const WEGDOEN = '/werkbak/weergaven/weg';
const LANGSTE = 60;

/** What is said after a list was kept or removed, by what the address says. */
const GEDAAN: Readonly<Record<string, string>> = {
  'weergave-bewaard': 'Deze weergave is bewaard. U vindt hem bij Bewaarde weergaven.',
  'weergave-weg': 'De weergave is verwijderd.',
};

/** Keeping a list under a name, and removing it: everybody their own. */
export function weergavepaginas(met: Dependencies): Pagina[] {
  return [
    { methode: 'post', pad: BEWAREN, recht: 'casus', behandel: (req, res) => bewaar(met, req, res) },
    { methode: 'post', pad: WEGDOEN, recht: 'casus', behandel: (req, res) => doeWeg(met, req, res) },
  ];
}

async function bewaar({ weergaven }: Dependencies, req: Request, res: Response): Promise<void> {
  const gebruiker = eisRecht(res, 'casus');
  const getypt = velden(req);
  const naam = (getypt['naam'] ?? '').trim().replace(/\s+/g, ' ');
  const vraag = gelezen(getypt['vraag'], gebruiker);
  const fout =
    naam === '' || naam.length > LANGSTE
      ? `Geef de weergave een naam van ten hoogste ${LANGSTE} tekens.`
      : (await weergaven.bewaar(gebruiker.id, naam, vraag))
        ? null
        : `U hebt al ${MEESTE_WEERGAVEN} weergaven. Verwijder er eerst een bij Bewaarde weergaven.`;
  if (fout === null) {
    res.redirect(303, `${CASUSLIJSTPAD}?${vraag}&gedaan=weergave-bewaard`);
    return;
  }
  toon(
    res,
    { titel: 'Fout: Bewaar deze weergave', plek: CASUSLIJSTPAD, status: 422 },
    <>
      <p class="terug">
        <a href={`${CASUSLIJSTPAD}?${vraag}`}>Terug naar de casussen</a>
      </p>
      <h1>Bewaar deze weergave</h1>
      <Foutenlijst fouten={[{ veld: 'naam', melding: fout }]} />
      <Bewaarformulier vraag={vraag} naam={naam} fout={fout} />
    </>,
  );
}

async function doeWeg({ weergaven }: Dependencies, req: Request, res: Response): Promise<void> {
  const gebruiker = eisRecht(res, 'casus');
  const getypt = velden(req);
  await weergaven.verwijder(gebruiker.id, getypt['id'] ?? '');
  res.redirect(303, `${CASUSLIJSTPAD}?${gelezen(getypt['vraag'], gebruiker)}&gedaan=weergave-weg`);
}

/** What a list asks, read and written again: nothing else gets into the database or an address. */
function gelezen(vraag: string | undefined, gebruiker: Parameters<typeof leesVraag>[1]): string {
  return zoekVan(leesVraag(Object.fromEntries(new URLSearchParams(vraag)), gebruiker));
}

function watGedaan({ query: { gedaan } }: Request): string | undefined {
  return typeof gedaan === 'string' && Object.hasOwn(GEDAAN, gedaan) ? GEDAAN[gedaan] : undefined;
}

/** Says that a list was kept or removed. */
export function WeergaveGedaan({ req }: { readonly req: Request }) {
  const zin = watGedaan(req);
  return zin === undefined ? null : (
    <Bericht toon="goed">
      <p>{zin}</p>
    </Bericht>
  );
}

/** The lists somebody keeps, each with a way to remove it, and the form to keep this one. */
export function Weergaven({
  weergaven,
  vraag,
  req,
}: {
  readonly weergaven: readonly Weergave[];
  /** What the list that is shown asks. */
  readonly vraag: string;
  readonly req: Request;
}) {
  return (
    <details class="weergaven" open={watGedaan(req) !== undefined}>
      <summary>Bewaarde weergaven ({weergaven.length})</summary>
      {weergaven.length > 0 && (
        <ul class="kaal">
          {weergaven.map((een) => (
            <li key={een.id}>
              <a
                href={`${CASUSLIJSTPAD}?${een.vraag}`}
                {...(een.vraag === vraag ? { 'aria-current': 'page' } : {})}
              >
                {een.naam}
              </a>
              <Formulier actie={WEGDOEN} class="inrij">
                <input type="hidden" name="id" value={een.id} />
                <input type="hidden" name="vraag" value={vraag} />
                <Knop soort="subtiel" klein>
                  Verwijder<span class="alleen-voorlezen"> de weergave {een.naam}</span>
                </Knop>
              </Formulier>
            </li>
          ))}
        </ul>
      )}
      <Bewaarformulier vraag={vraag} />
    </details>
  );
}

function Bewaarformulier({
  vraag,
  naam,
  fout,
}: {
  readonly vraag: string;
  readonly naam?: string;
  readonly fout?: string;
}) {
  return (
    <Formulier actie={BEWAREN} class="formulier">
      <input type="hidden" name="vraag" value={vraag} />
      <Tekstveld
        naam="naam"
        label="Naam van deze weergave"
        uitleg="Zo vindt u deze lijst met dezelfde filters terug. Alleen u ziet hem. Bestaat de naam al, dan komt deze weergave ervoor in de plaats."
        waarde={naam}
        fout={fout}
        lengte={LANGSTE}
        breedte="middel"
      />
      <Knop soort="secundair">Bewaar deze weergave</Knop>
    </Formulier>
  );
}
