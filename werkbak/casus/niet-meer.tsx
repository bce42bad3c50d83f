import type { Request, Response } from 'express';
import type { Mens } from '../../dossier/mensen/mens';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Dependencies } from '../../toegang/dependencies';
import { leesMetZicht } from '../../toegang/casus';
import { Problem } from '../../toegang/problems';
import { gebruikerVan } from '../../toegang/wie';
import { Contactwegen } from '../onderdelen/contact';
import { Knoplink } from '../onderdelen/knop';
import { toon, type Pagina } from '../onderdelen/pagina';

/**
 * A page of a case that says to who saw the case before that they do not see it any more, and whom to ask. To everybody
 * else a case out of reach is not there, whether it exists or not.
 */
export function legtUit(met: Dependencies, pagina: Pagina): Pagina {
  if (!pagina.pad.includes('{casusnummer}')) return pagina;
  return {
    ...pagina,
    behandel: async (req, res) => {
      try {
        await pagina.behandel(req, res);
      } catch (fout) {
        const gebruiker = gebruikerVan(res);
        if (!isErNiet(fout) || gebruiker === null || !(await zag(met, req, gebruiker))) throw fout;
        await toonNietMeer(met, res, gebruiker);
      }
    },
  };
}

function isErNiet(fout: unknown): boolean {
  return fout instanceof Problem && fout.code === 'niet-gevonden';
}

/** True when the case itself is out of reach by now: something of a case that is not there is another matter. */
async function zag(met: Dependencies, req: Request, gebruiker: Gebruiker): Promise<boolean> {
  const { casusnummer } = req.params;
  if (typeof casusnummer !== 'string' || (await ziet(met, gebruiker, casusnummer))) return false;
  return met.dossier.zagEerder(gebruiker.id, casusnummer.toLowerCase());
}

async function ziet(met: Dependencies, gebruiker: Gebruiker, nummer: string): Promise<boolean> {
  try {
    await leesMetZicht(met, gebruiker, nummer);
    return true;
  } catch (fout) {
    if (isErNiet(fout)) return false;
    throw fout;
  }
}

async function toonNietMeer({ mensen }: Dependencies, res: Response, { regio }: Gebruiker): Promise<void> {
  const managers =
    regio === null ? [] : (await mensen.lees(regio)).filter(({ rol, actief }) => rol === 'manager' && actief);
  toon(
    res,
    { titel: 'U ziet deze casus niet meer', plek: '/werkbak', status: 403 },
    <>
      <h1>U ziet deze casus niet meer</h1>
      <p>
        U zag deze casus eerder. Nu mag dat niet meer. Dat kan doordat de tafel voorbij is, doordat het kind
        naar een andere school of gemeente ging, of doordat er geen toestemming meer is om met u te delen.
      </p>
      <p>Heeft u de casus nog nodig? Vraag het aan de casusregisseur, of aan de manager van uw regio.</p>
      <Managers managers={managers} />
      <p>
        <Knoplink href="/werkbak">Naar de werkbak</Knoplink>
      </p>
    </>,
  );
}

function Managers({ managers }: { readonly managers: readonly Mens[] }) {
  if (managers.length === 0) return null;
  return (
    <ul>
      {managers.map(({ id, naam, email, telefoon }) => (
        <li key={id}>
          {naam}
          {(email !== null || telefoon !== null) && (
            <Contactwegen wie={{ email, telefoon, adres: null, voorkeur: null }} />
          )}
        </li>
      ))}
    </ul>
  );
}
