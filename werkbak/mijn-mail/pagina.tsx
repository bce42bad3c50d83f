import type { Request, Response } from 'express';
import type { Mailstand } from '../../dossier/mensen/mailkeuze';
import { MAILKEUZES, type Mailkeuze } from '../../domain/mailkeuze';
import type { Dependencies } from '../../toegang/dependencies';
import { eisRecht } from '../../toegang/wie';
import { Formulier } from '../onderdelen/formulier';
import { MIJN_MAIL } from '../../taal/mail';
import { Knop } from '../onderdelen/knop';
import { Bericht, Foutenlijst, Leeg } from '../onderdelen/melding';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { Keuzeveld } from '../onderdelen/veld';

const RECHT = 'mijn-mail';
const VELD = 'keuze';
const VRAAG = 'Hoe wilt u e-mail over wat kan wachten?';

const KEUZEN: Readonly<Record<Mailkeuze, readonly [label: string, uitleg: string]>> = {
  meteen: ['Meteen', 'Elk bericht zodra het er is, op werkdagen tussen 7 en 20 uur.'],
  dagelijks: ['Een keer per dag', 'Op werkdagen om 7 uur, alles in één e-mail.'],
  geen: ['Niet', 'U leest het in de werkbak.'],
};

/** The page on which somebody chooses how they want mail: of themselves alone. */
export function mailkeuzepaginas(met: Dependencies): Pagina[] {
  return [
    {
      methode: 'get',
      pad: MIJN_MAIL,
      recht: RECHT,
      behandel: async (req, res) => {
        const stand = await met.mensen.mailkeuze(eisRecht(res, RECHT).id);
        toonKeuze(res, stand, { gedaan: req.query['gedaan'] === 'ja' });
      },
    },
    { methode: 'post', pad: MIJN_MAIL, recht: RECHT, behandel: (req, res) => kies(met, req, res) },
  ];
}

async function kies({ mensen }: Dependencies, req: Request, res: Response): Promise<void> {
  const { id } = eisRecht(res, RECHT);
  const gekozen = MAILKEUZES.find((keuze) => keuze === velden(req)[VELD]);
  if (gekozen === undefined) {
    toonKeuze(res, await mensen.mailkeuze(id), { fout: 'Kies een antwoord.' });
    return;
  }
  if (await mensen.kiesMail(id, gekozen)) res.redirect(303, `${MIJN_MAIL}?gedaan=ja`);
  else toonKeuze(res, undefined, {});
}

function toonKeuze(
  res: Response,
  stand: Mailstand | undefined,
  { gedaan = false, fout }: { readonly gedaan?: boolean; readonly fout?: string },
): void {
  toon(
    res,
    { titel: 'Mijn e-mail', plek: MIJN_MAIL, status: fout === undefined ? 200 : 422 },
    <>
      <h1>Mijn e-mail</h1>
      {gedaan && (
        <Bericht toon="goed">
          <p>
            Uw keuze is bewaard. Die geldt voor berichten die vanaf nu komen. Wat al op een overzicht wacht,
            komt daarin.
          </p>
        </Bericht>
      )}
      {stand === undefined ? (
        <Leeg kop="U krijgt geen e-mail">
          <p>U staat niet bij de mensen van een regio. Wie daar staat, kiest hier hoe de e-mail komt.</p>
        </Leeg>
      ) : (
        <Keuze stand={stand} fout={fout} />
      )}
    </>,
  );
}

function Keuze({
  stand: { keuze, email },
  fout,
}: {
  readonly stand: Mailstand;
  readonly fout: string | undefined;
}) {
  return (
    <>
      <Foutenlijst fouten={fout === undefined ? [] : [{ veld: VELD, melding: `${VRAAG} ${fout}` }]} />
      {email === null ? (
        <Bericht toon="let-op" kop="Wij kunnen u niet mailen">
          <p>Er is geen e-mailadres van u bekend. Vraag uw manager of beheerder om het in te vullen.</p>
        </Bericht>
      ) : (
        <p>
          U krijgt e-mail op <b>{email}</b>.
        </p>
      )}
      <Formulier actie={MIJN_MAIL} class="formulier">
        <Keuzeveld
          naam={VELD}
          label={VRAAG}
          waarde={keuze}
          fout={fout}
          keuzen={MAILKEUZES.map((waarde) => {
            const [label, uitleg] = KEUZEN[waarde];
            return { waarde, label, uitleg };
          })}
        />
        <p class="knoppen">
          <Knop>Bewaar mijn keuze</Knop>
        </p>
      </Formulier>
      <section aria-labelledby="altijd">
        <h2 id="altijd">Dit komt altijd meteen</h2>
        <p>Wat u ook kiest, dit mailen wij zodra het er is:</p>
        <ul>
          <li>Gevaar voor een kind. Dat komt ook ’s nachts en in het weekend.</li>
          <li>Een casus of taak die op uw naam komt omdat die een stap verder gaat of te laat is.</li>
          <li>Een taak, tafel of zitting die eindigt of begint voordat er een volgend overzicht komt.</li>
        </ul>
      </section>
    </>
  );
}
