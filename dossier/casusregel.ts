import type { Insertable } from 'kysely';
import { laatsteContactIn } from '../domain/contact';
import { inGevaar } from '../domain/gevaar';
import { dagenThuis, nietGeteld } from '../domain/telling';
import { volgendeMoment, volgendeTermijn } from '../domain/termijnen';
import { zitAanTafel } from '../domain/tafel';
import { tafelleden } from '../domain/toegang';
import { sluitCasus } from './geheim/inhoud';
import type { Kindsleutel } from './geheim/kindsleutel';
import { storable } from './storable';
import type { CasusTable } from './tables';
import type { Vastlegging } from './vastlegging';

/** A case as it stands after a step, as its row in the dossier, without what it hangs on. */
export function casusregel(
  { workflowId, casus, gebeurtenissen }: Vastlegging,
  sleutel: Kindsleutel,
): Omit<Insertable<CasusTable>, 'kenmerk' | 'kindsleutel' | 'laatsteHash'> {
  return {
    casusnummer: casus.casusnummer,
    workflowId,
    leerling: storable(casus.leerling),
    regio: casus.convenant.regio,
    gemeente: casus.gemeente,
    school: storable(casus.school ?? null),
    onderwijssoort: casus.onderwijssoort,
    fase: casus.fase,
    bereikt: casus.bereikt,
    aanTafel: zitAanTafel(casus),
    tafelleden: tafelleden(casus)?.map((persoon) => storable(persoon)) ?? null,
    regieRol: casus.regie.rol,
    regiePersoon: storable(casus.regie.persoon),
    eersteVerzuimdag: casus.eersteVerzuimdag,
    gemeldOp: casus.gemeldOp,
    volgendeMoment: volgendeMoment(casus)?.op ?? null,
    volgendeStap: volgendeTermijn(casus)?.op ?? null,
    // Without contact in this step the date stays as it was.
    laatsteContact: laatsteContactIn(gebeurtenissen.map(({ gebeurtenis }) => gebeurtenis)) ?? undefined,
    gevaar: inGevaar(casus),
    geslotenOp: casus.gesloten?.op ?? null,
    geslotenReden: storable(casus.gesloten?.reden ?? null),
    dagenThuis: casus.gesloten === null ? null : dagenThuis(casus, casus.gesloten.op),
    nietGeteld: casus.gesloten === null ? JSON.stringify(nietGeteld(casus)) : null,
    vervolgOp: casus.vervolgOp,
    volgnummer: casus.volgnummer,
    ...sluitCasus(sleutel, casus),
  };
}
