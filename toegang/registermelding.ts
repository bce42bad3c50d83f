import { createHash } from 'node:crypto';
import type { Gebruiker } from '../domain/gebruiker';
import { lees } from '../domain/lezen';
import {
  meldingVanRegister,
  opentCasus,
  registermeldingSchema,
  type Registermelding,
} from '../domain/registermelding';
import type { Veldfout } from '../domain/weigering';
import { asJson } from '../dossier/storable';
import type { Dependencies } from './dependencies';
import { eisEigen, geverVan, keurMelding } from './melden';
import { Problem } from './problems';

type Bron = Pick<Dependencies, 'casussen' | 'convenanten' | 'klok' | 'registermeldingen'>;

/**
 * Takes a report that the verzuimregister relays, and reports its child where its kind asks for that; gives its id. The same number with
 * the same content does nothing anew, with another content it is as the register has it now. Rejects with a problem when it is not
 * right, out of reach, refused by the rules, or cannot be done for certain now.
 */
export async function neemRegistermelding(bron: Bron, wie: Gebruiker, ruw: unknown): Promise<string> {
  const { casussen, convenanten, klok, registermeldingen } = bron;
  const gelezen = lees<Registermelding>(registermeldingSchema, ruw);
  if (!gelezen.geldig) throw Problem.ongeldig(gelezen.fouten);
  const registermelding = gelezen.waarde;
  const gekeurd = keurMelding(meldingVanRegister(registermelding), klok.nu(), convenanten);
  if (!gekeurd.geldig) throw Problem.ongeldig(gekeurd.fouten.map(alsBegin));
  const { melding, convenant } = gekeurd;
  eisEigen(wie, melding, convenant);
  const gever = geverVan(wie, melding, convenant);
  const kind = casussen.workflowVanKind(gever, melding.leerling);
  const meld = async () => {
    const inhoud = createHash('sha256').update(asJson(melding)).digest('hex');
    const sleutel = `register:${registermelding.nummer}:${inhoud}`;
    const uitkomst = await casussen.meld(melding, convenant, gever, { wie: wie.id, kanaal: 'api', sleutel });
    switch (uitkomst.soort) {
      case 'bevestigd':
        return uitkomst.bevestiging.casusnummer;
      case 'geweigerd':
        throw Problem.of(uitkomst.weigering);
      case 'te-druk':
        throw new Problem('te-druk');
      case 'onbevestigd':
      case 'onzeker':
      case 'niet-gedaan':
      case 'onbekend':
        throw Problem.unreachable(
          'Dit is nog niet zeker. Stuur het straks opnieuw: het gebeurt nooit twee keer.',
        );
    }
  };
  const casusnummer = opentCasus(registermelding) ? await meld() : null;
  const { regio } = convenant;
  const id = await registermeldingen.bewaar({
    ...{ melding: registermelding, kind, regio, casusnummer, nu: klok.nu() },
  });
  if (id === null)
    throw new Problem('ander-kind', 'Dit nummer van het verzuimregister is al van een ander kind.');
  return id;
}

function alsBegin({ veld, melding }: Veldfout): Veldfout {
  return { veld: veld === 'eersteVerzuimdag' ? 'begin' : veld, melding };
}
