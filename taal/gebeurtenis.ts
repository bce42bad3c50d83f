import { TAAKTITEL } from './woorden';
import type { Gebeurtenis, GebeurtenisVan } from '../domain/gebeurtenis';
import { FASENAAM } from './fasen';
import { AANBODANTWOORD, AANBODSOORT, EFFECTIVITEITSTREDE, OORDEEL } from './antwoorden';
import { vanWie } from './gezin';
import { dag, uiterlijkOp } from './tijd';
import { gewoon, hoofdletter, klein, mijlpaal, type Verteller, type Zin } from './zin';
import * as arbitrage from './zinnen-arbitrage';
import { notitie, toestemming } from './zinnen-aantekening';
import * as bereiken from './zinnen-bereiken';
import * as fase from './zinnen-fase';
import * as om from './zinnen-om';
import * as tafel from './zinnen-tafel';

/** What happened, told to people in Dutch at level B1. */
export function vertel(g: Gebeurtenis, verteller: Verteller): Zin {
  const { namen, nu } = verteller;
  switch (g.soort) {
    case 'casus-gemeld':
      return fase.gemeld(g, verteller);
    case 'melding-gevoegd':
      return gewoon(
        `Het kind is nog eens gemeld. De eerste verzuimdag is ${dag(g.gegevens.eersteVerzuimdag, nu)}.`,
      );
    case 'melding-geweigerd':
      return gewoon(
        'Er kwam een melding met dezelfde sleutel en een andere geboortedatum. Die melding is geweigerd.',
      );
    case 'fase-geopend':
      return fase.faseGeopend(g);
    case 'fase-hervat':
      return fase.faseHervat(g);
    case 'casus-gesloten':
      return fase.gesloten(g, verteller);
    case 'taak-geopend':
      return klein(
        `Nieuwe taak: ${titel(g.gegevens.type)}. Uiterlijk ${uiterlijkOp(g.gegevens.uiterlijk, nu)}.`,
      );
    case 'taak-voltooid':
      return klein(`Taak klaar: ${titel(g.gegevens.taak)}.`);
    case 'taak-vervallen':
      return klein(`Taak vervallen: ${titel(g.gegevens.taak)}.`);
    case 'taak-genomen':
      return gewoon(`${namen.persoon(g.gegevens.persoon)} neemt de taak: ${titel(g.gegevens.taak)}.`);
    case 'taak-doorgegeven':
      return gewoon(
        `De taak gaat naar ${namen.persoon(g.gegevens.persoon)}: ${titel(g.gegevens.taak)}.`,
        g.gegevens.reden,
      );
    case 'taak-herinnerd':
      return klein(`Herinnering gestuurd: ${titel(g.gegevens.taak)}.`);
    case 'taak-geescaleerd':
      return klein(`Te laat, dit is doorgegeven: ${titel(g.gegevens.taak)}.`);
    case 'voortgang-gerapporteerd':
      return voortgang(g);
    case 'voortgang-gemist':
      return gewoon(`Er is geen voortgang gemeld. Dat is nu ${g.gegevens.aantal} keer op rij.`);
    case 'eerste-actie-gemeld':
      return gewoon('De eerste actie is gezet.', g.gegevens.toelichting);
    case 'stem-vastgelegd':
      return stem(g);
    case 'notitie-gemaakt':
      return notitie(g, verteller);
    case 'document-toegevoegd':
      return gewoon(`Document toegevoegd: ${g.gegevens.titel} (${g.gegevens.soort}).`);
    case 'gevaar-gemeld':
      return mijlpaal('Gevaar gemeld: het kind is niet veilig.', g.gegevens.toelichting);
    case 'veiligheid-geborgd':
      return mijlpaal(
        `Het kind is veilig. Veilig Thuis is ${g.gegevens.veiligThuis ? '' : 'niet '}gevraagd.`,
        g.gegevens.toelichting,
      );
    case 'toestemming-vastgelegd':
      return toestemming(g, verteller);
    case 'perspectief-vastgelegd':
      return fase.perspectief(g, verteller);
    case 'perspectief-vervallen':
      return gewoon('Het zicht op een oplossing telt niet meer.');
    case 'afspraak-gemaakt':
      return gewoon(
        `Afspraak met ${g.gegevens.wie}, uiterlijk ${dag(g.gegevens.uiterlijk, nu)}.`,
        g.gegevens.omschrijving,
      );
    case 'afspraak-verlopen':
      return klein('De datum van een afspraak is gekomen. Is de afspraak nagekomen?');
    case 'afspraak-gecontroleerd':
      return gewoon(g.gegevens.nagekomen ? 'Een afspraak is nagekomen.' : 'Een afspraak is niet nagekomen.');
    case 'aanbod-gedaan':
      return aanbod(g, verteller);
    case 'aanbod-beantwoord':
      return gewoon(`${hoofdletter(AANBODANTWOORD[g.gegevens.besluit])}.`);
    case 'start-gevraagd':
      return klein('De startdatum van een aanbod is gekomen. Is het begonnen?');
    case 'start-gecontroleerd':
      return start(g, verteller);
    case 'doorbraaktafel-gepland':
      return tafel.gepland(g, verteller);
    case 'doorbraaktafel-vervallen':
      return tafel.vervallen(g, verteller);
    case 'doorbraaktafel-vastgelegd':
      return tafel.vastgelegd(g);
    case 'arbitrageverzoek-uitgereikt':
      return arbitrage.verzoekUitgereikt(g, verteller);
    case 'arbitrageverzoek-beantwoord':
      return arbitrage.verzoekBeantwoord(g);
    case 'commissie-samengesteld':
      return arbitrage.commissie(g);
    case 'zitting-gepland':
      return arbitrage.zitting(g, verteller);
    case 'uitspraak-gedaan':
      return arbitrage.uitspraak(g, verteller);
    case 'uitspraak-beantwoord':
      return arbitrage.uitspraakBeantwoord(g);
    case 'antwoord-uitgebleven':
      return arbitrage.antwoordUitgebleven(g);
    case 'uitvoering-bevestigd':
      return arbitrage.uitvoering(g);
    case 'uitvoering-uitgebleven':
      return mijlpaal('De datum van de uitspraak is voorbij en niemand meldde dat die is uitgevoerd.');
    case 'proces-verbaal-verzonden':
      return om.procesVerbaal(g);
    case 'van-vervolging-afgezien':
      return om.afgezien(g);
    case 'bestuurlijk-besluit-gevraagd':
      return klein('De bestuurders is opnieuw gevraagd wat zij besluiten.');
    case 'bestuurlijk-besluit-vastgelegd':
      return mijlpaal('De bestuurders hebben besloten.', g.gegevens.besluit);
    case 'instemming-alsnog-vastgelegd':
      return mijlpaal('De ouders stemmen alsnog in met arbitrage.');
    case 'om-besluit-vastgelegd':
      return om.besluit(g);
    case 'om-uitkomst-vastgelegd':
      return om.uitkomst(g);
    case 'onderwijsvraag-bewaakt':
      return gewoon('Er is gekeken of de onderwijsvraag wordt opgelost.', g.gegevens.toelichting);
    case 'vrijstelling-vastgelegd':
      return om.vrijstelling(g, verteller);
    case 'mas-route-gekozen':
      return om.masRoute(g);
    case 'terugkeer-gemeld':
      return fase.terugkeer(g, verteller);
    case 'terugkeer-bevestigd':
      return mijlpaal(
        g.gegevens.bevestigd
          ? 'Bevestigd: het kind is echt terug op school.'
          : 'Het kind bleek niet terug op school te zijn.',
        g.gegevens.toelichting,
      );
    case 'terugval-gemeld':
      return mijlpaal(`Terugval: het kind zit weer thuis vanaf ${dag(g.gegevens.vanaf, nu)}.`);
    case 'nazorg-bevestigd':
      return gewoon('Bevestigd: het kind gaat nog steeds naar school.', g.gegevens.toelichting);
    case 'verwijsindex-vastgelegd':
      return verwijsindex(g, verteller);
    case 'onbereikt-gemeld':
      return bereiken.onbereikt(g);
    case 'anders-bereikt':
      return bereiken.andersBereikt(g, verteller);
    case 'bereiken-losgelaten':
      return bereiken.losgelaten(g);
    case 'opgeschaald':
      return gewoon('Iemand heeft een stap opgeschaald.', g.gegevens.reden);
    case 'afgeschaald':
      return gewoon(
        `Iemand heeft de stap naar ${FASENAAM[g.gegevens.stap]} teruggedraaid.`,
        g.gegevens.reden,
      );
    case 'overgedragen':
      return fase.overgedragen(g, verteller);
    case 'overdracht-aangekondigd':
      return fase.aangekondigd(g, verteller);
    case 'aankondiging-vervallen':
      return fase.aankondigingVervallen(g, verteller);
    case 'convenant-overgezet':
      return gewoon(
        `Voor de casus geldt nu het convenant ${g.gegevens.convenant.naam}, versie ${g.gegevens.convenant.versie}.`,
      );
    case 'toegewezen':
      return fase.toegewezen(g, verteller);
    case 'gecorrigeerd':
      return fase.gecorrigeerd(g, { namen, nu });
  }
}

function titel(type: keyof typeof TAAKTITEL): string {
  return TAAKTITEL[type];
}

function voortgang({ gegevens }: GebeurtenisVan<'voortgang-gerapporteerd'>): Zin {
  const { oordeel, trede, toelichting } = gegevens;
  const hoe = trede === undefined ? '' : ` ${hoofdletter(EFFECTIVITEITSTREDE[trede])}.`;
  return gewoon(`Voortgang gemeld: ${OORDEEL[oordeel]}.${hoe}`, toelichting);
}

function verwijsindex({ gegevens }: GebeurtenisVan<'verwijsindex-vastgelegd'>, { nu }: Verteller): Zin {
  const { gemeld, datum, referentie, toelichting } = gegevens;
  if (!gemeld) return gewoon('Het kind is niet gemeld in de verwijsindex.', toelichting);
  const wanneer = datum === undefined ? '' : `, ${dag(datum, nu)}`;
  const waar = referentie === undefined ? '' : `, kenmerk ${referentie}`;
  return gewoon(`Het kind is gemeld in de verwijsindex${wanneer}${waar}.`, toelichting);
}

function stem({ gegevens }: GebeurtenisVan<'stem-vastgelegd'>): Zin {
  const { gezegd, ondersteuner } = gegevens;
  const met = ondersteuner === undefined ? '' : `, met hulp van ${ondersteuner}`;
  return gewoon(`Dit zegt ${vanWie(gegevens)}${met}.`, gezegd);
}

function start({ gegevens }: GebeurtenisVan<'start-gecontroleerd'>, { nu }: Verteller): Zin {
  const { gestart, startdatum, toelichting } = gegevens;
  if (gestart) return gewoon('Het aanbod is begonnen.', toelichting);
  const later = startdatum === undefined ? '' : ` Nieuwe startdatum: ${dag(startdatum, nu)}.`;
  return gewoon(`Het aanbod is niet begonnen.${later}`, toelichting);
}

function aanbod({ gegevens }: GebeurtenisVan<'aanbod-gedaan'>, { nu }: Verteller): Zin {
  const macht = gegevens.doorzettingsmacht ? ' Met doorzettingsmacht.' : '';
  const wacht = gegevens.wachtlijst ? ' Er is een wachtlijst; de klok loopt door.' : '';
  const brug = gegevens.overbrugging;
  return gewoon(
    `Aanbod: ${AANBODSOORT[gegevens.soort]} bij ${gegevens.aanbieder}, vanaf ${dag(gegevens.startdatum, nu)}.${macht}${wacht}`,
    brug === undefined ? undefined : `Tot die tijd: ${brug}`,
  );
}
