// Made from the description of the API by `npm run client:generate`; never changed by hand.

/* eslint-disable */

export interface paths {
    "/casussen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Casussen, de laatst gemelde eerst
         * @description Recht casus: school, systeem, casusregisseur, leerplichtambtenaar, manager, teamlid. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesCasussen"];
        put?: never;
        /**
         * Een kind melden dat thuiszit; een tweede melding voegt zich bij de open casus
         * @description Recht melden: school, systeem, casusregisseur, leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["meldVerzuim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meldingen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er van een melding is geworden waarvan dat onzeker was
         * @description Recht melden: school, systeem, casusregisseur, leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesMelding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meldingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Meer kinderen tegelijk melden; elke melding heeft een eigen uitslag
         * @description Het antwoord is 200, ook als meldingen zijn geweigerd: kijk per uitslag. Stuur het hele verzoek opnieuw met dezelfde sleutel als er een onzeker is of 503 kreeg: wat gedaan is, gebeurt niet nog eens.
         *
         *     Recht melden: school, systeem, casusregisseur, leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["meldVerzuimen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meldingsbestanden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kinderen melden uit een CSV-bestand: eerst kijken, dan melden
         * @description De eerste keer wordt er alleen gekeken. Stuur hetzelfde bestand met de controle uit het antwoord om te melden: de regels die goed zijn worden gemeld, de andere overgeslagen. Een regel die al gemeld is en nog eens komt, ook in een ander bestand, wordt niet nog eens gemeld.
         *
         *     Recht melden: school, systeem, casusregisseur, leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["meldUitBestand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verzuimuren": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gemiste uren melden, verbeteren of intrekken; bij de grens van het convenant opent een casus
         * @description Elk onderdeel wordt op zichzelf verwerkt en heeft een eigen uitslag. De volgorde maakt niet uit: van twee onder een nummer geldt de hoogste versie. Een dag wordt aangenomen tot vier lesweken terug (het convenant zegt hoe lang), een hogere versie zolang het verzuim bewaard wordt: twee keer zo lang. Dagen in een vakantie van het convenant tellen niet mee. Loopt er een casus, dan opent er geen tweede; na het sluiten tellen alleen latere dagen.
         *
         *     Recht verzuim: school, systeem. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["meldVerzuimuren"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verzuimstanden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De kinderen van uw school die in de buurt van de grens komen, of erover zijn
         * @description Recht verzuim: school, systeem. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesVerzuimstanden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registermeldingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Een melding doorgeven zoals het verzuimregister haar heeft, ook als zij daar is gewijzigd
         * @description Relatief en langdurig relatief verzuim openen een casus, of voegen zich bij de casus die al loopt. Luxeverzuim en overig verzuim worden ter kennisgeving aangenomen. Hetzelfde nummer is dezelfde melding; een einde sluit geen casus, dat doet wie hem leidt.
         *
         *     Recht melden: school, systeem, casusregisseur, leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["ontvangRegistermelding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registermeldingen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hoe een melding uit het verzuimregister staat, met alle statussen
         * @description Recht melden: school, systeem, casusregisseur, leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesRegistermelding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Een casus zoals die nu is
         * @description Recht casus: school, systeem, casusregisseur, leerplichtambtenaar, manager, teamlid. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesCasus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/taken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De open taken van een casus
         * @description Recht casus: school, systeem, casusregisseur, leerplichtambtenaar, manager, teamlid. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesTakenVanCasus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/tijdlijn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er in een casus is gebeurd, op volgorde; een school en een lid van de tafel zien niet alles
         * @description Recht casus: school, systeem, casusregisseur, leerplichtambtenaar, manager, teamlid. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesTijdlijn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casuswijzigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Welke casussen zijn gewijzigd, de eerste wijziging eerst; elke casus een keer, zoals die nu is
         * @description Voor wie casussen bijhoudt. Lees door met volgende: zo mist u geen wijziging, ook niet een die laat in het dossier komt. Een wijziging is een gebeurtenis in de casus; dat een dag voorbij gaat is er geen.
         *
         *     Recht casus: school, systeem, casusregisseur, leerplichtambtenaar, manager, teamlid. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesCasuswijzigingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/dubbelen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Andere open casussen in de regio van misschien hetzelfde kind: dezelfde naam en geboortedatum
         * @description Voor wie de casus leidt en voor de manager; voor een ander is de lijst leeg. Is het hetzelfde kind, dan sluit de manager een van de twee af met de opdracht sluitAf, reden dubbele-melding en het kenmerk van de andere.
         *
         *     Recht opdracht: school, systeem, casusregisseur, leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesDubbelen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/dubbelen/{andere}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Zeggen dat twee casussen van twee kinderen zijn; dat wordt onthouden
         * @description Recht opdracht: school, systeem, casusregisseur, leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        put: operations["zegNietDubbel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leerlingvragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * De casussen van een kind dat u meldde, op uw eigen sleutel van dat kind; ook gesloten casussen
         * @description Recht casus: school, systeem, casusregisseur, leerplichtambtenaar, manager, teamlid. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["zoekLeerling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/opdrachten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Een opdracht geven in een casus
         * @description Recht opdracht: school, systeem, casusregisseur, leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["geefOpdracht"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/opdrachten/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er van een opdracht of melding is geworden
         * @description Recht opdracht: school, systeem, casusregisseur, leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesOpdracht"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/taken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open taken van alle casussen; bovenaan kinderen in gevaar, dan wat het eerst af moet
         * @description Recht casus: school, systeem, casusregisseur, leerplichtambtenaar, manager, teamlid. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesTaken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vermeldingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De notities waarin u genoemd bent en die u nog niet zag, de nieuwste eerst
         * @description Recht casus: school, systeem, casusregisseur, leerplichtambtenaar, manager, teamlid. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesVermeldingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/gezien": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Zeggen tot welke gebeurtenis u een casus zag: wat daarvoor ligt, is niet meer nieuw voor u
         * @description Recht casus: school, systeem, casusregisseur, leerplichtambtenaar, manager, teamlid. U krijgt alleen wat binnen uw bereik ligt.
         */
        put: operations["zetGezien"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berichten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De berichten van alle casussen die u mag zien, de nieuwste eerst
         * @description Recht casus: school, systeem, casusregisseur, leerplichtambtenaar, manager, teamlid. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesBerichten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/berichten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De berichten van een casus die u mag zien, de nieuwste eerst
         * @description Recht casus: school, systeem, casusregisseur, leerplichtambtenaar, manager, teamlid. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesBerichtenVanCasus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/betrokkenen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De mensen rond het kind die u mag zien, ook wie er niet meer bij is
         * @description Recht casus: school, systeem, casusregisseur, leerplichtambtenaar, manager, teamlid. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesBetrokkenen"];
        put?: never;
        /**
         * Iemand toevoegen aan de mensen rond het kind
         * @description Recht opdracht: school, systeem, casusregisseur, leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["voegBetrokkeneToe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/betrokkenen/wijzigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er van de mensen rond het kind is gewijzigd, en door wie
         * @description Recht opdracht: school, systeem, casusregisseur, leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesWijzigingenVanBetrokkenen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/betrokkenen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Een betrokkene wijzigen; wat u weglaat, wordt leeg. Wie er niet meer bij is, krijgt een tot
         * @description Recht opdracht: school, systeem, casusregisseur, leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        put: operations["wijzigBetrokkene"];
        post?: never;
        /**
         * Een vergissing doorhalen: die blijft alleen in de wijzigingen staan
         * @description Recht opdracht: school, systeem, casusregisseur, leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        delete: operations["haalBetrokkeneDoor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/documenten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De documenten van een casus die u mag zien, zonder wat erin staat
         * @description Recht casus: school, systeem, casusregisseur, leerplichtambtenaar, manager, teamlid. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesDocumenten"];
        put?: never;
        /**
         * Een document toevoegen, met zijn inhoud
         * @description Recht opdracht: school, systeem, casusregisseur, leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["voegDocumentToe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/documenten/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er in een document staat, om te bewaren
         * @description Recht casus: school, systeem, casusregisseur, leerplichtambtenaar, manager, teamlid. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/stukken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De stukken van een casus voor OM en RvdK, en aan wie ze zijn overhandigd
         * @description Recht stukken: leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesStukken"];
        put?: never;
        /**
         * Een stuk van een casus laten maken: PDF en JSON, bewaard met hun hash
         * @description Recht stuk: leerplichtambtenaar. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["maakStuk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/stukken/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Een stuk als PDF, zoals het is bewaard
         * @description Recht stuk: leerplichtambtenaar. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesStukPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/stukken/{id}/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Een stuk als JSON, zoals het is bewaard
         * @description Recht stuk: leerplichtambtenaar. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesStukJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/stukken/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er van een stuk is geworden
         * @description Recht stukken: leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesStuk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/stukken/{id}/overhandigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vastleggen aan wie een stuk is overhandigd, wanneer en hoe
         * @description Recht stuk: leerplichtambtenaar. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["overhandigStuk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stukschema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De JSON Schema van een stuk als gegevens */
        get: operations["leesStukschema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/stukken/{id}/corvberichten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De verzoeken tot onderzoek die van een stuk voor de Raad zijn gemaakt, en wat erop terugkwam
         * @description Recht stukken: leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesCorvberichten"];
        put?: never;
        /**
         * Van een stuk voor de Raad een verzoek tot onderzoek maken, als bericht voor CORV (vtoDi01)
         * @description Recht stuk: leerplichtambtenaar. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["maakCorvbericht"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/stukken/{id}/corvberichten/{bericht}/xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Een bericht voor CORV, zoals het is bewaard
         * @description Recht stuk: leerplichtambtenaar. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesCorvxml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/stukken/{id}/corvberichten/{bericht}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er van een bericht voor CORV is geworden
         * @description Recht stukken: leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesCorvbericht"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/casussen/{casusnummer}/stukken/{id}/corvberichten/{bericht}/terugmeldingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vastleggen wat er over CORV op een bericht terugkwam
         * @description Recht stuk: leerplichtambtenaar. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["meldTerugOpCorv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zoekvragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Casussen zoeken op naam, of op het begin van het kenmerk of casusnummer; ook gesloten casussen; kinderen in gevaar eerst
         * @description Recht zoeken: school, casusregisseur, leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["zoekCasussen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regiobeeld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De cijfers van uw regio: casussen per fase en week, instroom en uitstroom, dagen thuis, te laat werk
         * @description Recht regiobeeld: casusregisseur, leerplichtambtenaar, manager, bestuurder. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesRegiobeeld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inzagen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wie welke casus heeft bekeken, wanneer en waarmee; de laatste eerst
         * @description Recht inzage: privacyfunctionaris. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesInzage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verwerkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Het logboek dataverwerkingen: wat wanneer met gegevens van welk kind is gedaan; de laatste eerst
         * @description Recht inzage: privacyfunctionaris. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesVerwerkingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rechtenverzoeken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat gezinnen over hun gegevens vroegen; wat het eerst moet zijn beantwoord eerst
         * @description Recht rechtenverzoeken: privacyfunctionaris. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesRechtenverzoeken"];
        put?: never;
        /**
         * Vastleggen wat een gezin over zijn gegevens vroeg; daarmee begint de termijn van een maand
         * @description Recht rechtenverzoeken: privacyfunctionaris. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["neemRechtenverzoekOp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rechtenverzoeken/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Een verzoek van een gezin over zijn gegevens
         * @description Recht rechtenverzoeken: privacyfunctionaris. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesRechtenverzoek"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rechtenverzoeken/{id}/verlengingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * De termijn met twee maanden verlengen, nadat u dat heeft laten weten aan wie het vroeg
         * @description Recht rechtenverzoeken: privacyfunctionaris. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["verlengRechtenverzoek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rechtenverzoeken/{id}/besluiten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vastleggen wat er op een verzoek is besloten, met de redenen
         * @description Recht rechtenverzoeken: privacyfunctionaris. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["beslisOverRechtenverzoek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rechtenverzoeken/{id}/gegevens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alles wat van het kind is bewaard, voor een verzoek om inzage (artikel 15 AVG)
         * @description Wat over een ander gaat is weggelaten voor wie het vroeg; wat en waarom staat erbij. Lees vrije tekst na voor u het geeft. Documenten staan er met hun naam in.
         *
         *     Recht rechtenverzoeken: privacyfunctionaris. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesInzagebestand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rechtenverzoeken/{id}/gegevens/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hetzelfde als PDF, om aan het gezin te geven
         * @description Recht rechtenverzoeken: privacyfunctionaris. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesInzagePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mensen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De mensen van uw regio, op naam
         * @description Recht mensen-lezen: casusregisseur, leerplichtambtenaar, manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesMensen"];
        put?: never;
        /**
         * Iemand toevoegen aan uw regio
         * @description Recht mensen-beheren: manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["voegMensToe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mensen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Een persoon, met wanneer die weg is
         * @description Recht mensen-lezen: casusregisseur, leerplichtambtenaar, manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesMens"];
        /**
         * Een persoon wijzigen; wat u weglaat, wordt leeg
         * @description Recht mensen-beheren: manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        put: operations["wijzigMens"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mensen/{id}/afwezigheden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vastleggen dat iemand weg is, en wie zolang de taken heeft
         * @description Recht vervanging: casusregisseur, leerplichtambtenaar, manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["meldAfwezig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mensen/{id}/afwezigheden/{afwezigheid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Een afwezigheid intrekken: iemand blijft, of is eerder terug
         * @description Recht vervanging: casusregisseur, leerplichtambtenaar, manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        delete: operations["trekAfwezigheidIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mensen/{id}/wijzigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er van een persoon en van diens afwezigheid is gewijzigd, en door wie
         * @description Recht mensen-lezen: casusregisseur, leerplichtambtenaar, manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesWijzigingenVanMens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rolverzoeken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rollen met rechten over anderen die op akkoord van een tweede persoon wachten
         * @description Recht mensen-beheren: manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesRolverzoeken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rolverzoeken/{id}/besluiten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Akkoord gaan met een rol die een ander vroeg, of niet; uw eigen verzoek kunt u intrekken
         * @description Recht mensen-beheren: manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["beslisOverRol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scholen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De scholen van uw regio, op naam
         * @description Recht mensen-lezen: casusregisseur, leerplichtambtenaar, manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesScholen"];
        put?: never;
        /**
         * Een school toevoegen aan uw regio
         * @description Recht mensen-beheren: manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["voegSchoolToe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scholen/{brin}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Een school van uw regio wijzigen
         * @description Recht mensen-beheren: manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        put: operations["wijzigSchool"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scholen/{brin}/wijzigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er van een school is gewijzigd, en door wie
         * @description Recht mensen-lezen: casusregisseur, leerplichtambtenaar, manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesWijzigingenVanSchool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/convenanten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Het convenant van iedere regio, alle versies; het rooster alleen van uw eigen regio
         * @description Recht simuleren: school, systeem, casusregisseur, leerplichtambtenaar, manager, teamlid, bestuurder, beheerder, privacyfunctionaris. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesConvenanten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Een scenario doorrekenen; er wordt geen casus gemaakt
         * @description Recht simuleren: school, systeem, casusregisseur, leerplichtambtenaar, manager, teamlid, bestuurder, beheerder, privacyfunctionaris. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["simuleer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gebeurtenissen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alles wat er gebeurt in de casussen en registermeldingen die u mag zien, op volgorde
         * @description Zonder na begint de stroom bij het eerste. Wat later wordt vastgelegd, komt altijd na volgende: wie steeds verder leest, mist niets. Wat erin staat leest u op dataref.
         *
         *     Recht gebeurtenissen: school, systeem, casusregisseur, leerplichtambtenaar, manager. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesGebeurtenissen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/abonnementen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Uw abonnementen; een manager en een beheerder zien die van hun regio
         * @description Recht abonnementen: systeem, manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesAbonnementen"];
        put?: never;
        /**
         * Elke gebeurtenis naar een adres van u laten sturen
         * @description Alleen een systeem maakt abonnementen, voor de casussen die het zelf mag zien. Elke verzending is ondertekend volgens Standard Webhooks; hoe u dat controleert staat in docs/gebeurtenissen.md.
         *
         *     Recht abonnementen: systeem, manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["maakAbonnement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/abonnementen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Een abonnement, en of er iets aankomt
         * @description Recht abonnementen: systeem, manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesAbonnement"];
        /**
         * Een abonnement van uzelf wijzigen; wat u weglaat, wordt leeg
         * @description Recht abonnementen: systeem, manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        put: operations["wijzigAbonnement"];
        post?: never;
        /**
         * Een abonnement beëindigen; het log gaat mee weg
         * @description Recht abonnementen: systeem, manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        delete: operations["verwijderAbonnement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/abonnementen/{id}/besluiten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Een abonnement pauzeren, of weer aanzetten
         * @description Recht abonnementen: systeem, manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["beslisOverAbonnement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/abonnementen/{id}/geheimen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Een nieuw geheim; met het vorige ondertekenen wij nog een tijd mee
         * @description Recht abonnementen: systeem, manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["vernieuwGeheim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/abonnementen/{id}/verzendingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wat er naar uw adres is gestuurd en hoe dat ging, het nieuwste eerst
         * @description Wat aankwam of is opgegeven blijft dertig dagen staan.
         *
         *     Recht abonnementen: systeem, manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesVerzendingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/abonnementen/{id}/verzendingen/{nummer}/pogingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Een verzending nog eens sturen, ook als die al aankwam
         * @description Met dezelfde webhook-id. Wat er in dezelfde casus na komt, wacht erop.
         *
         *     Recht abonnementen: systeem, manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["stuurOpnieuw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/abonnementen/{id}/pogingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Alles nog eens sturen wat de laatste keer niet aankwam
         * @description Ook wat na een week is opgegeven. Per casus op volgorde; van een abonnement dat stilstaat gaat het zodra u het hervat.
         *
         *     Recht abonnementen: systeem, manager, beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["stuurMislukteOpnieuw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zaaksysteem/notificaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Neem een notificatie van een zaaksysteem aan: Doorbraak kijkt dan opnieuw in dat zaaksysteem */
        post: operations["ontvangNotificatie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezondheid/leeft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leeft de API? Zo niet, start haar opnieuw */
        get: operations["leeft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezondheid/gereed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kan de API werk aannemen? Zo niet, stuur het naar een andere */
        get: operations["isGereed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezondheid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is alles goed? Zo niet, dan moet een beheerder kijken */
        get: operations["leesGezondheid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terugmelding/notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Meld wat er van een bericht werd (voor NotifyNL, met het token van de terugmelding) */
        post: operations["meldTerug"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/codec/decode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payloads leesbaar maken voor de Temporal Web UI
         * @description Recht codec: beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["ontsleutel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/codec/encode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payloads versleutelen
         * @description Recht codec: beheerder. U krijgt alleen wat binnen uw bereik ligt.
         */
        post: operations["versleutel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ik": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wie u bent, en wat u hier mag
         * @description Recht ik: school, systeem, casusregisseur, leerplichtambtenaar, manager, teamlid, bestuurder, beheerder, privacyfunctionaris. U krijgt alleen wat binnen uw bereik ligt.
         */
        get: operations["leesIk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waar alles van de API is */
        get: operations["leesIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problemen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat de foutcodes betekenen */
        get: operations["leesProblemen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deze beschrijving */
        get: operations["leesOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documentatie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deze beschrijving om te lezen */
        get: operations["leesDocumentatie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Verwerkt: {
            /** @description Het id, om het later mee te noemen */
            id: string;
            /**
             * @description Hoe het ermee staat
             * @enum {string}
             */
            status: "verwerkt";
            /** @description De sleutel van wat u stuurde, ook als wij hem maakten; hij staat ook in de kop Idempotency-Key */
            sleutel?: string;
            /**
             * @description Alleen bij een melding met een ouder of met waarom die er niet is. niet-bewaard: de casus staat nog niet in het dossier. Stuur de melding straks opnieuw met dezelfde sleutel, of voeg de ouder toe aan de betrokkenen van de casus
             * @enum {string}
             */
            ouder?: "bewaard" | "niet-bewaard";
            /** @description Nummers in de tijdlijn; tot ligt voor vanaf als er niets veranderde */
            gebeurtenissen: {
                /** @description Vanaf wanneer */
                vanaf: number;
                /** @description De eerste dag erna; null: nog steeds */
                tot: number;
            };
            /** @description De casus */
            casus: components["schemas"]["Casus"];
        };
        Casus: {
            /** @description Het nummer van de casus voor programma’s */
            casusnummer: string;
            /** @description De naam */
            naam: string | null;
            /**
             * @description De fase van de casus
             * @enum {string}
             */
            fase: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om" | "nazorg" | "gesloten";
            /**
             * @description De stap van de ladder die is bereikt, ook tijdens nazorg
             * @enum {string}
             */
            bereikt: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om";
            /**
             * @description Wie de casus leidt: de rol
             * @enum {string}
             */
            regie: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager";
            /** @description Wie de casus leidt: het id; null: nog niemand */
            regiehouder: string | null;
            /** @description De regio */
            regio: string;
            /** @description De CBS-code van de gemeente */
            gemeente: string;
            /** @description De soort onderwijs */
            onderwijssoort: string;
            /** @description Het BRIN van de school; null: het kind heeft geen school */
            school: string | null;
            /** @description Het schooljaar */
            schooljaar: string;
            /** @description Het convenant van de regio dat geldt */
            convenant: {
                /** @description De naam */
                naam: string;
                /** @description De versie; elke wijziging telt er een bij */
                versie: number;
            };
            /**
             * Format: date
             * @description De eerste dag dat het kind thuis was, van nu af onafgebroken
             */
            eersteVerzuimdag: string;
            /**
             * Format: date-time
             * @description Wanneer de casus is gemeld. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            gemeldOp: string;
            /** @description Hoeveel dagen het kind thuis is, zonder de dagen op school */
            dagenThuis: number;
            /** @description De taken */
            taken: {
                /**
                 * @description Het soort taak, of het adres van de uitleg
                 * @enum {string}
                 */
                type: "toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen";
                /**
                 * @description De rol van deze persoon
                 * @enum {string}
                 */
                rol: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager";
                /** @description Het id van de persoon; null: niemand in het bijzonder */
                persoon: string | null;
                /**
                 * Format: date-time
                 * @description Wanneer het is geopend. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                geopendOp: string;
                /**
                 * Format: date-time
                 * @description Wanneer het af moet zijn. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                uiterlijk: string;
                /** @description Of het al af had moeten zijn */
                teLaat: boolean;
            }[];
            /** @description Welke stap er vanzelf komt en wanneer; null: geen */
            volgendeTermijn: {
                /**
                 * @description Naar welke fase
                 * @enum {string}
                 */
                naar: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om" | "nazorg" | "gesloten";
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                op: string;
            } | null;
            /** @description Of anderen dan school en gemeente alleen het nummer van de casus zien */
            delenBeperkt: boolean;
            /** @description De casus waarop deze volgt; null: geen */
            vervolgOp: string | null;
            /** @description Wanneer en waarom de casus sloot; null: die is open */
            gesloten: {
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                op: string;
                /**
                 * @description Waarom
                 * @enum {string}
                 */
                reden: "teruggekeerd" | "verhuisd-buitenland" | "niet-meer-leerplichtig" | "doorstroompunt" | "overleden" | "foutieve-melding" | "dubbele-melding";
            } | null;
            /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
            kenmerk: string | null;
        };
        Aanvaard: {
            /** @description Het id, om het later mee te noemen */
            id: string;
            /**
             * @description Hoe het ermee staat
             * @enum {string}
             */
            status: "aanvaard";
            /** @description Het nummer van de casus voor programma’s */
            casusnummer: string;
            /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
            kenmerk: string | null;
            /** @description De sleutel van wat u stuurde, ook als wij hem maakten; hij staat ook in de kop Idempotency-Key */
            sleutel?: string;
            /**
             * @description Alleen bij een melding met een ouder of met waarom die er niet is. niet-bewaard: de casus staat nog niet in het dossier. Stuur de melding straks opnieuw met dezelfde sleutel, of voeg de ouder toe aan de betrokkenen van de casus
             * @enum {string}
             */
            ouder?: "bewaard" | "niet-bewaard";
        };
        Onzeker: {
            /** @description Het id, om het later mee te noemen */
            id: string;
            /**
             * @description Hoe het ermee staat
             * @enum {string}
             */
            status: "onzeker";
            /** @description Het nummer van de casus voor programma’s */
            casusnummer?: string;
            /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
            kenmerk?: string | null;
            /** @description De sleutel van wat u stuurde, ook als wij hem maakten; hij staat ook in de kop Idempotency-Key */
            sleutel: string;
            /**
             * @description Alleen bij een melding met een ouder of met waarom die er niet is. niet-bewaard: de casus staat nog niet in het dossier. Stuur de melding straks opnieuw met dezelfde sleutel, of voeg de ouder toe aan de betrokkenen van de casus
             * @enum {string}
             */
            ouder?: "bewaard" | "niet-bewaard";
            /** @description Wat u nu kunt doen */
            uitleg: string;
        };
        Probleem: {
            /** @description Adres van de uitleg bij deze code */
            type: string;
            /** @description De uitleg bij de code */
            title: string;
            /** @description De HTTP-status van het antwoord */
            status: number;
            /**
             * @description De vaste code van wat er mis is
             * @enum {string}
             */
            code: "geen-json" | "ongeldig" | "niet-aangemeld" | "niet-bevoegd" | "geen-recht" | "vreemde-herkomst" | "niet-gevonden" | "methode" | "niet-toegestaan" | "ander-kind" | "gewijzigd" | "sleutel-hergebruikt" | "sleutel-bezig" | "antwoordsoort" | "verouderd" | "te-groot" | "te-lang" | "mediatype" | "verkeerd-adres" | "interne-fout" | "te-druk" | "te-snel" | "tijdelijk-onbereikbaar";
            /** @description Wat er mis is en wat u kunt doen */
            detail: string;
            /** @description Alles wat er niet klopt, in een keer */
            fouten?: {
                /** @description Welk veld, met punten ertussen waar het dieper staat */
                veld: string;
                /** @description Wat er niet klopt, en wat er mag staan */
                melding: string;
            }[];
            /** @description De sleutel van wat u stuurde, ook als wij hem maakten: opnieuw sturen doet u met deze */
            sleutel?: string;
        };
        Melding: {
            /** @description Uw sleutel voor het kind: uniek binnen uw school (over alle vestigingen), binnen uw systeem als dat van geen school is, en anders binnen de regio */
            leerling: string;
            /** @description De naam */
            naam?: string;
            /**
             * Format: date
             * @description De eerste dag dat het kind thuis was, van nu af onafgebroken. Kalenderdatum in Europe/Amsterdam
             * @example 2026-09-07
             */
            eersteVerzuimdag: string;
            /**
             * Format: date
             * @description De geboortedatum van het kind. Kalenderdatum in Europe/Amsterdam
             * @example 2026-09-07
             */
            geboortedatum: string;
            /**
             * @description De soort onderwijs
             * @enum {string}
             */
            onderwijssoort: "po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo";
            /** @description De CBS-code van de gemeente */
            gemeente: string;
            /** @description Het BRIN van de school; null: het kind heeft geen school */
            school?: string | null;
            /** @description Wie er was, of de perioden waarin het kind wel naar school ging */
            aanwezig?: {
                /**
                 * Format: date
                 * @description Vanaf wanneer, of van wie. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                van: string;
                /**
                 * Format: date
                 * @description De eerste dag erna; null: nog steeds. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                tot: string;
            }[];
            /** @description Of de school denkt dat het lang gaat duren: dan begint casusregie meteen */
            langdurigVerwacht?: boolean;
            /**
             * @description Wat voor verzuim het is, volgens de school; het verandert niets
             * @enum {string}
             */
            soortVerzuim?: "ziek" | "geoorloofd" | "ongeoorloofd" | "absoluut" | "onbekend";
            /** @description Een ouder met gezag, of de voogd, en hoe die te bereiken is. Staat deze ouder er al, dan komt erbij wat er nog niet stond */
            ouder?: {
                /** @description De naam */
                naam: string;
                /**
                 * @description Wat deze persoon van het kind is, zoals moeder of wijkcoach
                 * @default null
                 */
                relatie: string | null;
                /**
                 * Format: email
                 * @description Het e-mailadres; null: niet bekend
                 * @default null
                 */
                email: string | null;
                /**
                 * @description Het telefoonnummer; null: niet bekend
                 * @default null
                 */
                telefoon: string | null;
                /**
                 * @description Postadres, ten hoogste acht regels
                 * @default null
                 */
                adres: string | null;
            } | null;
            /** @description Waarom er nog geen ouder is, of geen manier om die te bereiken; wie de casus leidt, leest het */
            geenOuder?: string | null;
        };
        Melduitslagen: {
            /** @description Van elke melding een, in dezelfde volgorde */
            uitslagen: components["schemas"]["Melduitslag"][];
        };
        Melduitslag: {
            /**
             * @description Welk onderdeel van het verzoek, vanaf 0
             * @example 0
             */
            nr: number;
            /**
             * @description De HTTP-status die dit onderdeel alleen had gekregen
             * @example 201
             */
            status: number;
            /**
             * @description De sleutel van deze melding; met die van het hele verzoek opnieuw sturen geeft dezelfde
             * @example school-2026-11-30-1:0
             */
            sleutel?: string;
            /** @description Het id van de melding; op /v1/meldingen/{id} staat wat ervan werd */
            id?: string;
            /**
             * @description verwerkt: het staat in het dossier; aanvaard: het komt erin; onzeker: stuur het verzoek straks opnieuw met dezelfde sleutel
             * @enum {string}
             */
            stand?: "verwerkt" | "aanvaard" | "onzeker";
            /** @description Het nummer van de casus voor programma’s */
            casusnummer?: string;
            /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
            kenmerk?: string | null;
            /**
             * @description Of de ouder die mee werd gestuurd is bewaard
             * @example bewaard
             * @enum {string}
             */
            ouder?: "bewaard" | "niet-bewaard";
            /** @description Wat er mis is met dit onderdeel; er is niets mee gedaan */
            probleem?: {
                /** @description Adres van de uitleg bij deze code */
                type: string;
                /** @description De uitleg bij de code */
                title: string;
                /** @description De HTTP-status van het antwoord */
                status: number;
                /**
                 * @description De vaste code van wat er mis is
                 * @enum {string}
                 */
                code: "geen-json" | "ongeldig" | "niet-aangemeld" | "niet-bevoegd" | "geen-recht" | "vreemde-herkomst" | "niet-gevonden" | "methode" | "niet-toegestaan" | "ander-kind" | "gewijzigd" | "sleutel-hergebruikt" | "sleutel-bezig" | "antwoordsoort" | "verouderd" | "te-groot" | "te-lang" | "mediatype" | "verkeerd-adres" | "interne-fout" | "te-druk" | "te-snel" | "tijdelijk-onbereikbaar";
                /** @description Wat er mis is en wat u kunt doen */
                detail: string;
                /** @description Alles wat er niet klopt, in een keer */
                fouten?: {
                    /** @description Welk veld, met punten ertussen waar het dieper staat */
                    veld: string;
                    /** @description Wat er niet klopt, en wat er mag staan */
                    melding: string;
                }[];
                /** @description De sleutel van wat u stuurde, ook als wij hem maakten: opnieuw sturen doet u met deze */
                sleutel?: string;
            };
        };
        Meldingreeks: {
            /** @description De meldingen, ten hoogste 100 */
            meldingen: components["schemas"]["Melding"][];
        };
        Bestandsuitslag: {
            /**
             * @description True: er is alleen gekeken en niets gemeld
             * @example true
             */
            proef: boolean;
            /** @description Stuur het bestand opnieuw met deze waarde om te melden; zij hoort bij deze inhoud */
            controle: string;
            /**
             * @description Hoe de tekst is gelezen: windows-1252 als het geen utf-8 was
             * @enum {string}
             */
            tekenset: "utf-8" | "utf-16" | "windows-1252";
            /**
             * @description Wat er tussen de cellen staat
             * @enum {string}
             */
            scheidingsteken: ";" | "," | "\t";
            /** @description Hoeveel het er zijn */
            aantal: number;
            /**
             * @description Hoeveel regels goed zijn
             * @example 1
             */
            goed: number;
            /** @description De regels */
            regels: components["schemas"]["Bestandsregel"][];
        };
        Bestandsregel: {
            /**
             * @description De sleutel van deze melding; met die van het hele verzoek opnieuw sturen geeft dezelfde
             * @example school-2026-11-30-1:0
             */
            sleutel?: string;
            /** @description Het id van de melding; op /v1/meldingen/{id} staat wat ervan werd */
            id?: string;
            /**
             * @description verwerkt: het staat in het dossier; aanvaard: het komt erin; onzeker: stuur het verzoek straks opnieuw met dezelfde sleutel
             * @enum {string}
             */
            stand?: "verwerkt" | "aanvaard" | "onzeker";
            /** @description Het nummer van de casus voor programma’s */
            casusnummer?: string;
            /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
            kenmerk?: string | null;
            /**
             * @description Of de ouder die mee werd gestuurd is bewaard
             * @example bewaard
             * @enum {string}
             */
            ouder?: "bewaard" | "niet-bewaard";
            /** @description Wat er mis is met dit onderdeel; er is niets mee gedaan */
            probleem?: {
                /** @description Adres van de uitleg bij deze code */
                type: string;
                /** @description De uitleg bij de code */
                title: string;
                /** @description De HTTP-status van het antwoord */
                status: number;
                /**
                 * @description De vaste code van wat er mis is
                 * @enum {string}
                 */
                code: "geen-json" | "ongeldig" | "niet-aangemeld" | "niet-bevoegd" | "geen-recht" | "vreemde-herkomst" | "niet-gevonden" | "methode" | "niet-toegestaan" | "ander-kind" | "gewijzigd" | "sleutel-hergebruikt" | "sleutel-bezig" | "antwoordsoort" | "verouderd" | "te-groot" | "te-lang" | "mediatype" | "verkeerd-adres" | "interne-fout" | "te-druk" | "te-snel" | "tijdelijk-onbereikbaar";
                /** @description Wat er mis is en wat u kunt doen */
                detail: string;
                /** @description Alles wat er niet klopt, in een keer */
                fouten?: {
                    /** @description Welk veld, met punten ertussen waar het dieper staat */
                    veld: string;
                    /** @description Wat er niet klopt, en wat er mag staan */
                    melding: string;
                }[];
                /** @description De sleutel van wat u stuurde, ook als wij hem maakten: opnieuw sturen doet u met deze */
                sleutel?: string;
            };
            /**
             * @description Het nummer van de regel in het bestand, vanaf 1
             * @example 2
             */
            regel: number;
            /**
             * @description De HTTP-status die deze regel alleen had gekregen; 200 bij alleen kijken: hij kan gemeld worden
             * @example 200
             */
            status: number;
        };
        Meldingsbestand: {
            /** @description Zonder: er wordt alleen gekeken. Met de controle uit dat antwoord worden de regels die goed zijn gemeld */
            controle?: string;
            /**
             * Format: binary
             * @description CSV van ten hoogste 1 MB en 500 regels, met op de eerste regel de koppen leerling, eerste verzuimdag, geboortedatum, onderwijssoort, gemeente, en wat u hebt van naam, school, soort verzuim, langdurig verwacht, ouder naam, ouder relatie, ouder e-mail, ouder telefoon
             */
            bestand: string;
        };
        Verzuimuitslagen: {
            /** @description Van elk onderdeel een, in dezelfde volgorde */
            uitslagen: components["schemas"]["Verzuimuitslag"][];
        };
        Verzuimuitslag: {
            /**
             * @description Welk onderdeel van het verzoek, vanaf 0
             * @example 0
             */
            nr: number;
            /**
             * @description De HTTP-status die dit onderdeel alleen had gekregen
             * @example 200
             */
            status: number;
            /**
             * @description nieuw: dit geldt nu; bekend: het stond er al; achterhaald: er geldt al een hogere versie
             * @enum {string}
             */
            opgenomen?: "nieuw" | "bekend" | "achterhaald";
            /** @description Hoe het kind er nu voor staat; niet bij een probleem */
            stand?: {
                /**
                 * @description onder-de-grens: er is nog geen casus; wordt-gemeld: de grens is bereikt en de melding is onderweg; niet-gemeld: die melding is geweigerd; casus-open: er loopt een casus
                 * @enum {string}
                 */
                stand: "onder-de-grens" | "wordt-gemeld" | "niet-gemeld" | "casus-open";
                /**
                 * @description Gemiste uren in de dagen van de grens tot en met vandaag
                 * @example 10
                 */
                uren: number;
                /**
                 * @description Bij hoeveel uren een casus opent
                 * @example 16
                 */
                grens: number;
                /** @description De casus die loopt; null: geen */
                casusnummer: string | null;
                /**
                 * @description De code van waarom de melding is geweigerd; null: dat is zij niet
                 * @example null
                 */
                code: string | null;
            };
            /** @description Wat er mis is met dit onderdeel */
            probleem?: {
                /** @description Adres van de uitleg bij deze code */
                type: string;
                /** @description De uitleg bij de code */
                title: string;
                /** @description De HTTP-status van het antwoord */
                status: number;
                /**
                 * @description De vaste code van wat er mis is
                 * @enum {string}
                 */
                code: "geen-json" | "ongeldig" | "niet-aangemeld" | "niet-bevoegd" | "geen-recht" | "vreemde-herkomst" | "niet-gevonden" | "methode" | "niet-toegestaan" | "ander-kind" | "gewijzigd" | "sleutel-hergebruikt" | "sleutel-bezig" | "antwoordsoort" | "verouderd" | "te-groot" | "te-lang" | "mediatype" | "verkeerd-adres" | "interne-fout" | "te-druk" | "te-snel" | "tijdelijk-onbereikbaar";
                /** @description Wat er mis is en wat u kunt doen */
                detail: string;
                /** @description Alles wat er niet klopt, in een keer */
                fouten?: {
                    /** @description Welk veld, met punten ertussen waar het dieper staat */
                    veld: string;
                    /** @description Wat er niet klopt, en wat er mag staan */
                    melding: string;
                }[];
                /** @description De sleutel van wat u stuurde, ook als wij hem maakten: opnieuw sturen doet u met deze */
                sleutel?: string;
            };
        };
        Verzuimreeks: {
            /** @description De gemiste uren, ten hoogste 500 onderdelen */
            verzuimuren: components["schemas"]["Verzuim"][];
        };
        Verzuim: {
            /** @description Uw sleutel voor het kind: uniek binnen uw school (over alle vestigingen), binnen uw systeem als dat van geen school is, en anders binnen de regio */
            leerling: string;
            /** @description De naam */
            naam?: string;
            /**
             * Format: date
             * @description De geboortedatum van het kind. Kalenderdatum in Europe/Amsterdam
             * @example 2026-09-07
             */
            geboortedatum: string;
            /**
             * @description De soort onderwijs
             * @enum {string}
             */
            onderwijssoort: "po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo";
            /** @description De CBS-code van de gemeente */
            gemeente: string;
            /** @description Het BRIN van de school; null: het kind heeft geen school */
            school?: string | null;
            /**
             * @description Wat voor verzuim het is, volgens de school; het verandert niets
             * @enum {string}
             */
            soortVerzuim?: "ziek" | "geoorloofd" | "ongeoorloofd" | "absoluut" | "onbekend";
            /**
             * @description Uw eigen nummer van dit verzuim, uniek binnen het kind
             * @example v-2026-118
             */
            nummer: string;
            /**
             * @description Telt op bij een verbetering; de hoogste geldt, in welke volgorde ze ook komen. Zonder: 1
             * @example 1
             */
            versie?: number;
            /**
             * Format: date
             * @description De dag van het verzuim
             * @example 2026-09-07
             */
            dag: string;
            /**
             * @description Uren les die het kind die dag miste, in kwartieren
             * @example 4
             */
            uren: number;
            /**
             * @description True: dit verzuim was er niet, en het telt niet meer. Met een hogere versie
             * @example false
             */
            ingetrokken?: boolean;
        };
        Verzuimstanden: {
            /** @description De regels van deze bladzij */
            regels: components["schemas"]["Verzuimregel"][];
            /** @description Geef dit mee als na voor de volgende bladzij; null aan het eind */
            volgende: string | null;
        };
        Verzuimregel: {
            /** @description De sleutel van het kind bij wie het meldde */
            leerling: string;
            /** @description De naam */
            naam: string | null;
            /** @description Het BRIN van de school; null: het kind heeft geen school */
            school: string | null;
            /**
             * Format: date
             * @description De laatste dag waarop het kind uren miste
             */
            laatsteDag: string;
            /**
             * @description onder-de-grens: er is nog geen casus; wordt-gemeld: de grens is bereikt en de melding is onderweg; niet-gemeld: die melding is geweigerd; casus-open: er loopt een casus
             * @enum {string}
             */
            stand: "onder-de-grens" | "wordt-gemeld" | "niet-gemeld" | "casus-open";
            /**
             * @description Gemiste uren in de dagen van de grens tot en met vandaag
             * @example 10
             */
            uren: number;
            /**
             * @description Bij hoeveel uren een casus opent
             * @example 16
             */
            grens: number;
            /** @description De casus die loopt; null: geen */
            casusnummer: string | null;
            /**
             * @description De code van waarom de melding is geweigerd; null: dat is zij niet
             * @example null
             */
            code: string | null;
        };
        Registerstand: {
            /** @description Het id, om het later mee te noemen */
            id: string;
            /**
             * @description Het nummer in het verzuimregister
             * @example 20260914-0042
             */
            nummer: string;
            /**
             * @description Het soort verzuim
             * @enum {string}
             */
            soort: "relatief-verzuim" | "langdurig-relatief-verzuim" | "luxeverzuim" | "overig-verzuim";
            /**
             * Format: date
             * @description De eerste dag van het verzuim
             */
            begin: string;
            /**
             * Format: date
             * @description De laatste dag; null: het duurt nog
             */
            einde: string | null;
            /** @description De statussen die de melding heeft gehad, de oudste eerst */
            statussen: {
                /**
                 * @description Hoe de melding toen kwam te staan
                 * @enum {string}
                 */
                status: "in-behandeling" | "afgesloten" | "ter-kennisgeving-aangenomen";
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                op: string;
            }[];
            /** @description Het nummer van de casus voor programma’s */
            casusnummer: string | null;
            /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
            kenmerk: string | null;
        };
        Registermelding: {
            /** @description Uw sleutel voor het kind: uniek binnen uw school (over alle vestigingen), binnen uw systeem als dat van geen school is, en anders binnen de regio */
            leerling: string;
            /** @description De naam */
            naam?: string;
            /**
             * Format: date
             * @description De geboortedatum van het kind. Kalenderdatum in Europe/Amsterdam
             * @example 2026-09-07
             */
            geboortedatum: string;
            /**
             * @description De soort onderwijs
             * @enum {string}
             */
            onderwijssoort: "po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo";
            /** @description De CBS-code van de gemeente */
            gemeente: string;
            /** @description Het BRIN van de school; null: het kind heeft geen school */
            school?: string | null;
            /**
             * @description Het nummer van de melding in het verzuimregister
             * @example 20261130-0042
             */
            nummer: string;
            /**
             * @description Relatief verzuim (16 uur in 4 weken) en langdurig relatief verzuim openen een casus; luxeverzuim en overig verzuim worden ter kennisgeving aangenomen
             * @example relatief-verzuim
             * @enum {string}
             */
            soort: "relatief-verzuim" | "langdurig-relatief-verzuim" | "luxeverzuim" | "overig-verzuim";
            /**
             * Format: date
             * @description De eerste dag van het verzuim
             * @example 2026-09-07
             */
            begin: string;
            /**
             * Format: date
             * @description De laatste dag van het verzuim; null of weg: het duurt nog
             * @example null
             */
            einde?: string | null;
        };
        Casussen: {
            /** @description De regels van deze bladzij; met fields alleen met die velden */
            regels: (components["schemas"]["Casus"] | components["schemas"]["Verwijzing"])[] | components["schemas"]["CasussenDeel"][];
            /** @description Geef dit mee als na voor de volgende bladzij; null aan het eind */
            volgende: string | null;
            /** @description Hoeveel regels alle bladzijden samen hebben; alleen met tellen=true */
            totaal?: number;
        };
        Verwijzing: {
            /** @description Het nummer van de casus voor programma’s */
            casusnummer: string;
            /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
            kenmerk: string;
        };
        /** @description Een regel van Casussen met alleen de velden die in fields zijn gevraagd */
        CasussenDeel: {
            /** @description Het nummer van de casus voor programma’s */
            casusnummer?: string;
            /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
            kenmerk?: string | null;
            /** @description De naam */
            naam?: string | null;
            /**
             * @description De fase van de casus
             * @enum {string}
             */
            fase?: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om" | "nazorg" | "gesloten";
            /**
             * @description De stap van de ladder die is bereikt, ook tijdens nazorg
             * @enum {string}
             */
            bereikt?: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om";
            /**
             * @description Wie de casus leidt: de rol
             * @enum {string}
             */
            regie?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager";
            /** @description Wie de casus leidt: het id; null: nog niemand */
            regiehouder?: string | null;
            /** @description De regio */
            regio?: string;
            /** @description De CBS-code van de gemeente */
            gemeente?: string;
            /** @description De soort onderwijs */
            onderwijssoort?: string;
            /** @description Het BRIN van de school; null: het kind heeft geen school */
            school?: string | null;
            /** @description Het schooljaar */
            schooljaar?: string;
            /** @description Het convenant van de regio dat geldt */
            convenant?: {
                /** @description De naam */
                naam: string;
                /** @description De versie; elke wijziging telt er een bij */
                versie: number;
            };
            /**
             * Format: date
             * @description De eerste dag dat het kind thuis was, van nu af onafgebroken
             */
            eersteVerzuimdag?: string;
            /**
             * Format: date-time
             * @description Wanneer de casus is gemeld. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            gemeldOp?: string;
            /** @description Hoeveel dagen het kind thuis is, zonder de dagen op school */
            dagenThuis?: number;
            /** @description De taken */
            taken?: {
                /**
                 * @description Het soort taak, of het adres van de uitleg
                 * @enum {string}
                 */
                type: "toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen";
                /**
                 * @description De rol van deze persoon
                 * @enum {string}
                 */
                rol: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager";
                /** @description Het id van de persoon; null: niemand in het bijzonder */
                persoon: string | null;
                /**
                 * Format: date-time
                 * @description Wanneer het is geopend. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                geopendOp: string;
                /**
                 * Format: date-time
                 * @description Wanneer het af moet zijn. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                uiterlijk: string;
                /** @description Of het al af had moeten zijn */
                teLaat: boolean;
            }[];
            /** @description Welke stap er vanzelf komt en wanneer; null: geen */
            volgendeTermijn?: {
                /**
                 * @description Naar welke fase
                 * @enum {string}
                 */
                naar: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om" | "nazorg" | "gesloten";
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                op: string;
            } | null;
            /** @description Of anderen dan school en gemeente alleen het nummer van de casus zien */
            delenBeperkt?: boolean;
            /** @description De casus waarop deze volgt; null: geen */
            vervolgOp?: string | null;
            /** @description Wanneer en waarom de casus sloot; null: die is open */
            gesloten?: {
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                op: string;
                /**
                 * @description Waarom
                 * @enum {string}
                 */
                reden: "teruggekeerd" | "verhuisd-buitenland" | "niet-meer-leerplichtig" | "doorstroompunt" | "overleden" | "foutieve-melding" | "dubbele-melding";
            } | null;
        };
        TakenVanCasus: {
            /** @description De regels */
            regels: components["schemas"]["Taak"][] | components["schemas"]["TakenVanCasusDeel"][];
        };
        Taak: {
            /**
             * @description Het soort taak, of het adres van de uitleg
             * @enum {string}
             */
            type: "toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen";
            /**
             * @description De rol van deze persoon
             * @enum {string}
             */
            rol: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager";
            /** @description Het id van de persoon; null: niemand in het bijzonder */
            persoon: string | null;
            /**
             * Format: date-time
             * @description Wanneer het is geopend. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            geopendOp: string;
            /**
             * Format: date-time
             * @description Wanneer het af moet zijn. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            uiterlijk: string;
            /** @description Of het al af had moeten zijn */
            teLaat: boolean;
        };
        /** @description Een regel met alleen de velden die in fields zijn gevraagd */
        TakenVanCasusDeel: {
            /**
             * @description Het soort taak, of het adres van de uitleg
             * @enum {string}
             */
            type?: "toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen";
            /**
             * @description De rol van deze persoon
             * @enum {string}
             */
            rol?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager";
            /** @description Het id van de persoon; null: niemand in het bijzonder */
            persoon?: string | null;
            /**
             * Format: date-time
             * @description Wanneer het is geopend. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            geopendOp?: string;
            /**
             * Format: date-time
             * @description Wanneer het af moet zijn. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            uiterlijk?: string;
            /** @description Of het al af had moeten zijn */
            teLaat?: boolean;
        };
        Tijdlijn: {
            /** @description De regels van deze bladzij; met fields alleen met die velden */
            regels: components["schemas"]["Tijdlijnregel"][] | components["schemas"]["TijdlijnDeel"][];
            /** @description Geef dit mee als na voor de volgende bladzij; null aan het eind */
            volgende: string | null;
            /** @description Hoeveel regels alle bladzijden samen hebben; alleen met tellen=true */
            totaal?: number;
        };
        /** @description Iets wat in een casus gebeurde; gebeurtenis zegt wat */
        Tijdlijnregel: components["schemas"]["GebeurtenisCasusGemeld"] | components["schemas"]["GebeurtenisMeldingGevoegd"] | components["schemas"]["GebeurtenisFaseGeopend"] | components["schemas"]["GebeurtenisFaseHervat"] | components["schemas"]["GebeurtenisCasusGesloten"] | components["schemas"]["GebeurtenisTaakGeopend"] | components["schemas"]["GebeurtenisTaakVoltooid"] | components["schemas"]["GebeurtenisTaakVervallen"] | components["schemas"]["GebeurtenisTaakGenomen"] | components["schemas"]["GebeurtenisTaakDoorgegeven"] | components["schemas"]["GebeurtenisTaakHerinnerd"] | components["schemas"]["GebeurtenisTaakGeescaleerd"] | components["schemas"]["GebeurtenisVoortgangGerapporteerd"] | components["schemas"]["GebeurtenisVoortgangGemist"] | components["schemas"]["GebeurtenisToestemmingVastgelegd"] | components["schemas"]["GebeurtenisPerspectiefVastgelegd"] | components["schemas"]["GebeurtenisPerspectiefVervallen"] | components["schemas"]["GebeurtenisAfspraakGemaakt"] | components["schemas"]["GebeurtenisAfspraakVerlopen"] | components["schemas"]["GebeurtenisAfspraakGecontroleerd"] | components["schemas"]["GebeurtenisAanbodGedaan"] | components["schemas"]["GebeurtenisAanbodBeantwoord"] | components["schemas"]["GebeurtenisStartGevraagd"] | components["schemas"]["GebeurtenisStartGecontroleerd"] | components["schemas"]["GebeurtenisDoorbraaktafelGepland"] | components["schemas"]["GebeurtenisDoorbraaktafelVervallen"] | components["schemas"]["GebeurtenisArbitrageverzoekUitgereikt"] | components["schemas"]["GebeurtenisArbitrageverzoekBeantwoord"] | components["schemas"]["GebeurtenisCommissieSamengesteld"] | components["schemas"]["GebeurtenisZittingGepland"] | components["schemas"]["GebeurtenisUitspraakGedaan"] | components["schemas"]["GebeurtenisUitspraakBeantwoord"] | components["schemas"]["GebeurtenisUitvoeringBevestigd"] | components["schemas"]["GebeurtenisProcesVerbaalVerzonden"] | components["schemas"]["GebeurtenisVanVervolgingAfgezien"] | components["schemas"]["GebeurtenisInstemmingAlsnogVastgelegd"] | components["schemas"]["GebeurtenisOmBesluitVastgelegd"] | components["schemas"]["GebeurtenisOmUitkomstVastgelegd"] | components["schemas"]["GebeurtenisBestuurlijkBesluitGevraagd"] | components["schemas"]["GebeurtenisVrijstellingVastgelegd"] | components["schemas"]["GebeurtenisMasRouteGekozen"] | components["schemas"]["GebeurtenisTerugkeerGemeld"] | components["schemas"]["GebeurtenisTerugkeerBevestigd"] | components["schemas"]["GebeurtenisTerugvalGemeld"] | components["schemas"]["GebeurtenisNazorgBevestigd"] | components["schemas"]["GebeurtenisAfgeschaald"] | components["schemas"]["GebeurtenisOnbereiktGemeld"] | components["schemas"]["GebeurtenisAndersBereikt"] | components["schemas"]["GebeurtenisBereikenLosgelaten"] | components["schemas"]["GebeurtenisOvergedragen"] | components["schemas"]["GebeurtenisOverdrachtAangekondigd"] | components["schemas"]["GebeurtenisAankondigingVervallen"] | components["schemas"]["GebeurtenisConvenantOvergezet"] | components["schemas"]["GebeurtenisToegewezen"] | components["schemas"]["GebeurtenisGecorrigeerd"] | components["schemas"]["GebeurtenisMeldingGeweigerd"] | components["schemas"]["GebeurtenisEersteActieGemeld"] | components["schemas"]["GebeurtenisStemVastgelegd"] | components["schemas"]["GebeurtenisNotitieGemaakt"] | components["schemas"]["GebeurtenisDocumentToegevoegd"] | components["schemas"]["GebeurtenisVerwijsindexVastgelegd"] | components["schemas"]["GebeurtenisGevaarGemeld"] | components["schemas"]["GebeurtenisVeiligheidGeborgd"] | components["schemas"]["GebeurtenisAntwoordUitgebleven"] | components["schemas"]["GebeurtenisUitvoeringUitgebleven"] | components["schemas"]["GebeurtenisOnderwijsvraagBewaakt"] | components["schemas"]["GebeurtenisBestuurlijkBesluitVastgelegd"] | components["schemas"]["GebeurtenisDoorbraaktafelVastgelegd"] | components["schemas"]["GebeurtenisOpgeschaald"];
        /** @description Een regel van de tijdlijn: casus gemeld */
        GebeurtenisCasusGemeld: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "casus-gemeld";
            /** @description Wat er is vastgelegd bij: casus gemeld. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Het nummer van de casus voor programma’s */
                casusnummer?: string;
                /** @description Wat er niet klopt, of de melding van het verzuim */
                melding?: {
                    /** @description De sleutel van het kind bij wie het meldde */
                    leerling?: string;
                    /** @description De naam */
                    naam?: string;
                    /**
                     * Format: date
                     * @description De eerste dag dat het kind thuis was, van nu af onafgebroken. Kalenderdatum in Europe/Amsterdam
                     * @example 2026-09-07
                     */
                    eersteVerzuimdag: string;
                    /**
                     * Format: date
                     * @description De geboortedatum van het kind. Kalenderdatum in Europe/Amsterdam
                     * @example 2026-09-07
                     */
                    geboortedatum: string;
                    /**
                     * @description De soort onderwijs
                     * @enum {string}
                     */
                    onderwijssoort: "po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo";
                    /** @description De CBS-code van de gemeente */
                    gemeente: string;
                    /** @description Het BRIN van de school; null: het kind heeft geen school */
                    school?: string | null;
                    /** @description Wie er was, of de perioden waarin het kind wel naar school ging */
                    aanwezig?: {
                        /**
                         * Format: date
                         * @description Vanaf wanneer, of van wie. Kalenderdatum in Europe/Amsterdam
                         * @example 2026-09-07
                         */
                        van: string;
                        /**
                         * Format: date
                         * @description De eerste dag erna; null: nog steeds. Kalenderdatum in Europe/Amsterdam
                         * @example 2026-09-07
                         */
                        tot: string;
                    }[];
                    /** @description Of de school denkt dat het lang gaat duren: dan begint casusregie meteen */
                    langdurigVerwacht?: boolean;
                    /**
                     * @description Wat voor verzuim het is, volgens de school; het verandert niets
                     * @enum {string}
                     */
                    soortVerzuim?: "ziek" | "geoorloofd" | "ongeoorloofd" | "absoluut" | "onbekend";
                };
                /** @description Het convenant van de regio dat geldt */
                convenant?: {
                    /** @description De naam */
                    naam: string;
                    /** @description De regio */
                    regio: string;
                    /** @description Het schooljaar */
                    schooljaar: string;
                    /** @description De versie; elke wijziging telt er een bij */
                    versie: number;
                    /** @description De CBS-codes van gemeenten */
                    gemeenten?: string[];
                    /** @description Na hoeveel dagen thuis elke stap begint */
                    termijnen: {
                        /** @description Na hoeveel dagen thuis casusregie begint */
                        casusregie: number;
                        /** @description Na hoeveel dagen thuis doorbraak begint */
                        doorbraak: number;
                        /** @description De termijnen van arbitrage, of na hoeveel dagen die begint */
                        arbitrage: number;
                        /** @description Na hoeveel dagen opnieuw naar arbitrage wordt gekeken */
                        herbeoordeling: number;
                        /** @description Hoeveel dagen nazorg duurt, zonder vakanties */
                        nazorg: number;
                    };
                    /** @description De vakanties van de regio */
                    vakanties: {
                        /** @description Of vakanties als dagen thuis tellen */
                        tellenMee: boolean;
                        /** @description De vakanties */
                        perioden: {
                            /** @description De naam */
                            naam?: string;
                            /**
                             * Format: date
                             * @description Vanaf wanneer, of van wie. Kalenderdatum in Europe/Amsterdam
                             * @example 2026-09-07
                             */
                            van: string;
                            /**
                             * Format: date
                             * @description De eerste dag erna; null: nog steeds. Kalenderdatum in Europe/Amsterdam
                             * @example 2026-09-07
                             */
                            tot: string;
                        }[];
                    };
                    /** @description Hoe vaak de voortgang wordt gemeld */
                    voortgang: {
                        /** @description Na hoeveel dagen een taak terugkomt; null: die komt niet terug */
                        elke: number;
                        /** @description Na hoeveel gemiste rapportages het stagnatie is; null: nooit */
                        gemistIsStagnatieNa: number | null;
                    };
                    /** @description De taken */
                    taken: {
                        /** @description Binnen hoeveel uren de eerste actie is gezet */
                        eersteActieUren: number;
                        /** @description Binnen hoeveel uren de doorbraaktafel is gepland */
                        doorbraaktafelUren: number;
                        /** @description Binnen hoeveel uren het verzoek is uitgereikt */
                        uitreikenUren?: number;
                        /** @description Binnen hoeveel uren iemand anders wordt bereikt */
                        bereikenUren?: number;
                        /**
                         * @description Binnen hoeveel uren het kind veilig is, nachten en weekenden meegeteld
                         * @default 4
                         */
                        veiligheidUren: number;
                        /**
                         * @description Of uren alleen op werkdagen tellen
                         * @default true
                         */
                        werkdagen: boolean;
                        /** @description Binnen hoeveel dagen toestemming is gevraagd */
                        toestemming: number;
                        /**
                         * @description Binnen hoeveel dagen het kind is gehoord
                         * @default 14
                         */
                        horen: number;
                        /**
                         * @description Binnen hoeveel dagen de terugkeer wordt bevestigd
                         * @default 7
                         */
                        terugkeerBevestigen: number;
                        /**
                         * @description Binnen hoeveel dagen de bestuurders besluiten
                         * @default 7
                         */
                        bestuurlijkBesluit: number;
                        /** @description Hoeveel dagen voor de termijn er een herinnering gaat */
                        herinneringVoor: number;
                        /** @description Hoeveel dagen na de termijn de manager het hoort */
                        escalatieNa: number;
                    };
                    /** @description De termijnen van arbitrage, of na hoeveel dagen die begint */
                    arbitrage: {
                        /**
                         * @description Vanaf wanneer de tijd om te antwoorden loopt
                         * @default opening
                         * @enum {string}
                         */
                        antwoordVanaf: "opening" | "uitreiking";
                        /** @description Wat erop is geantwoord */
                        antwoord: number;
                        /** @description Wie er in de arbitragecommissie zit; null: nog niet samengesteld */
                        commissie: number;
                        /** @description Waar de zitting is; null: die is er niet */
                        zitting: number;
                        /** @description De uitspraak van de commissie */
                        uitspraak: number;
                        /** @description Wat de ouders op de uitspraak antwoordden */
                        aanvaarding: number;
                        /** @description Binnen hoeveel dagen de plaatsing wordt afgedwongen */
                        plaatsingAfdwingen: number;
                    };
                    /** @description Hoe het bij het Openbaar Ministerie ging */
                    om: {
                        /** @description Binnen hoeveel dagen de leerplichtambtenaar beslist */
                        procesVerbaal: number;
                        /** @description Wat er is besloten */
                        besluit: number;
                        /** @description Binnen hoeveel dagen de officier zitting houdt */
                        officierszitting: number;
                        /** @description Binnen hoeveel dagen de kantonrechter zitting houdt */
                        kantonzitting: number;
                        /** @description Binnen hoeveel dagen de Raad een verzoek behandelt */
                        civiel: number;
                        /** @description Om de hoeveel dagen de onderwijsvraag wordt bewaakt */
                        onderwijsvraag: number;
                    };
                    /** @description Wat er na het sluiten geldt */
                    sluiten: {
                        /** @description Tot hoeveel dagen na het sluiten een nieuwe melding op de oude volgt */
                        koppelenBinnen: number;
                    };
                    /** @description Of de school het kind in de verwijsindex meldt, en binnen hoeveel dagen */
                    verwijsindex?: {
                        /** @description Binnen hoeveel dagen */
                        binnen: number;
                    };
                    /** @description Bij hoeveel uren verzuim een casus opent */
                    verzuim?: {
                        /** @description Bij hoeveel uren verzuim een casus opent */
                        uren: number;
                        /** @description In hoeveel dagen les, vakanties niet meegeteld */
                        dagen: number;
                        /** @description Bij hoeveel uren de school het kind in de lijst ziet */
                        nabijUren: number;
                    };
                    /** @description Hoe lang het dossier van een kind bewaard blijft na sluiten; weglaten: niet afgesproken */
                    bewaren?: {
                        /** @description Hoeveel jaren */
                        jaren: number;
                    };
                    /** @description Wat er over het zaaksysteem is afgesproken */
                    zaaksysteem?: {
                        /** @description De mensen rond het kind */
                        betrokkenen: boolean;
                    };
                    /** @description Wie er in de regio casussen kan leiden; alleen voor de eigen regio */
                    rooster?: {
                        /** @description Het id, om het later mee te noemen */
                        id: string;
                        /**
                         * @description De rol van deze persoon
                         * @enum {string}
                         */
                        rol: "casusregisseur" | "leerplichtambtenaar" | "manager";
                        /** @description De CBS-codes van gemeenten */
                        gemeenten?: string[];
                        /** @description De soorten onderwijs */
                        onderwijssoorten?: ("po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo")[];
                        /**
                         * @description Wanneer deze persoon weg is
                         * @default []
                         */
                        afwezig: {
                            /**
                             * Format: date
                             * @description Vanaf wanneer, of van wie. Kalenderdatum in Europe/Amsterdam
                             * @example 2026-09-07
                             */
                            van: string;
                            /**
                             * Format: date
                             * @description De eerste dag erna; null: nog steeds. Kalenderdatum in Europe/Amsterdam
                             * @example 2026-09-07
                             */
                            tot: string;
                            /** @description Wie zolang de taken heeft; null: niemand */
                            vervanger?: string;
                        }[];
                    }[];
                };
                /** @description De casus waarop deze volgt; null: geen */
                vervolgOp?: {
                    /** @description Het nummer van de casus voor programma’s */
                    casusnummer: string;
                    /**
                     * Format: date-time
                     * @description Wanneer de casus sloot; null: die is open
                     */
                    geslotenOp: string;
                    /** @description De vrijstelling die geldt; null: geen */
                    vrijstelling: {
                        /**
                         * Format: date
                         * @description De eerste dag waarop het niet meer geldt; leeg of null: voorgoed. Kalenderdatum in Europe/Amsterdam
                         * @example 2026-09-07
                         */
                        geldtTot: string | null;
                    } | null;
                    /** @description Wat er verder loopt na een terugval; null: niets */
                    hervat: {
                        /**
                         * @description De fase van de casus
                         * @enum {string}
                         */
                        fase: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om";
                        /**
                         * Format: date
                         * @description De eerste dag dat het kind thuis was, van nu af onafgebroken. Kalenderdatum in Europe/Amsterdam
                         * @example 2026-09-07
                         */
                        eersteVerzuimdag: string;
                        /** @description Wie er was, of de perioden waarin het kind wel naar school ging */
                        aanwezig: {
                            /**
                             * Format: date
                             * @description Vanaf wanneer, of van wie. Kalenderdatum in Europe/Amsterdam
                             * @example 2026-09-07
                             */
                            van: string;
                            /**
                             * Format: date
                             * @description De eerste dag erna; null: nog steeds. Kalenderdatum in Europe/Amsterdam
                             * @example 2026-09-07
                             */
                            tot: string;
                        }[];
                        /** @description Wanneer welke stap is teruggezet */
                        afgeschaald: {
                            /**
                             * Format: date-time
                             * @description Na hoeveel dagen thuis casusregie begint
                             */
                            casusregie?: string;
                            /**
                             * Format: date-time
                             * @description Na hoeveel dagen thuis doorbraak begint
                             */
                            doorbraak?: string;
                            /**
                             * Format: date-time
                             * @description De termijnen van arbitrage, of na hoeveel dagen die begint
                             */
                            arbitrage?: string;
                        };
                        /** @description Hoe de casus van het OM terugkwam; null: niet */
                        hernieuwd: {
                            /**
                             * Format: date-time
                             * @description Wanneer het was, of wordt
                             */
                            op: string;
                            /** @description Of de klok opnieuw naar arbitrage leidt */
                            doorKlok: boolean;
                            /**
                             * Format: date-time
                             * @description Wanneer de bestuurders weer om een besluit wordt gevraagd; null: niet
                             */
                            besluitOp: string | null;
                        } | null;
                        /** @description Hoe het bij het Openbaar Ministerie ging */
                        om: {
                            /**
                             * @description Welke weg de zaak gaat
                             * @enum {string|null}
                             */
                            route: "strafrecht" | "civiel" | null;
                            /**
                             * @description Wat er is besloten
                             * @enum {string|null}
                             */
                            besluit: "vervolging" | "civiel" | "sepot" | null;
                            /**
                             * @description Waar de zitting is; null: die is er niet
                             * @enum {string|null}
                             */
                            zitting: "officier" | "kanton" | null;
                        } | null;
                        /** @description Wat er van het arbitrageverzoek werd; null: er was er geen */
                        verzoek: {
                            /** @description Of er een antwoord is */
                            beantwoord: boolean;
                            /** @description Of en wanneer het verzoek is uitgereikt */
                            uitgereikt: {
                                /**
                                 * Format: date
                                 * @description De dag waarop het was. Kalenderdatum in Europe/Amsterdam
                                 * @example 2026-09-07
                                 */
                                datum: string;
                                /**
                                 * @description Hoe het werd gegeven
                                 * @enum {string}
                                 */
                                wijze: "gesprek" | "brief" | "e-mail";
                            } | null;
                            /** @description Of het verzoek al eens opnieuw is uitgereikt */
                            teruggezonden: boolean;
                        } | null;
                        /**
                         * Format: date
                         * @description Wanneer het voor het laatst veranderde. Kalenderdatum in Europe/Amsterdam
                         * @example 2026-09-07
                         */
                        veranderdOp: string | null;
                    } | null;
                } | null;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: melding gevoegd */
        GebeurtenisMeldingGevoegd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "melding-gevoegd";
            /** @description Wat er is vastgelegd bij: melding gevoegd. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Wat er niet klopt, of de melding van het verzuim */
                melding?: {
                    /** @description Uw sleutel voor het kind: uniek binnen uw school (over alle vestigingen), binnen uw systeem als dat van geen school is, en anders binnen de regio */
                    leerling: string;
                    /** @description De naam */
                    naam?: string;
                    /**
                     * Format: date
                     * @description De eerste dag dat het kind thuis was, van nu af onafgebroken. Kalenderdatum in Europe/Amsterdam
                     * @example 2026-09-07
                     */
                    eersteVerzuimdag: string;
                    /**
                     * Format: date
                     * @description De geboortedatum van het kind. Kalenderdatum in Europe/Amsterdam
                     * @example 2026-09-07
                     */
                    geboortedatum: string;
                    /**
                     * @description De soort onderwijs
                     * @enum {string}
                     */
                    onderwijssoort: "po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo";
                    /** @description De CBS-code van de gemeente */
                    gemeente: string;
                    /** @description Het BRIN van de school; null: het kind heeft geen school */
                    school?: string | null;
                    /** @description Wie er was, of de perioden waarin het kind wel naar school ging */
                    aanwezig?: {
                        /**
                         * Format: date
                         * @description Vanaf wanneer, of van wie. Kalenderdatum in Europe/Amsterdam
                         * @example 2026-09-07
                         */
                        van: string;
                        /**
                         * Format: date
                         * @description De eerste dag erna; null: nog steeds. Kalenderdatum in Europe/Amsterdam
                         * @example 2026-09-07
                         */
                        tot: string;
                    }[];
                    /** @description Of de school denkt dat het lang gaat duren: dan begint casusregie meteen */
                    langdurigVerwacht?: boolean;
                    /**
                     * @description Wat voor verzuim het is, volgens de school; het verandert niets
                     * @enum {string}
                     */
                    soortVerzuim?: "ziek" | "geoorloofd" | "ongeoorloofd" | "absoluut" | "onbekend";
                };
                /**
                 * Format: date
                 * @description De eerste dag dat het kind thuis was, van nu af onafgebroken. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                eersteVerzuimdag?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: fase geopend */
        GebeurtenisFaseGeopend: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "fase-geopend";
            /** @description Wat er is vastgelegd bij: fase geopend. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description De fase van de casus
                 * @enum {string}
                 */
                fase?: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om" | "nazorg" | "gesloten";
                /**
                 * @description Waarom het gebeurde
                 * @enum {string}
                 */
                aanleiding?: "melding" | "termijn" | "herbeoordeling" | "perspectief-verlopen" | "stagnatie" | "voortgang-gemist" | "langdurig-verwacht" | "opschaling" | "afschaling" | "weigering" | "geen-antwoord" | "niet-aanvaard" | "alsnog-instemming" | "sepot" | "om-uitkomst" | "afgezien" | "gevaar" | "terugkeer" | "terugval";
                /**
                 * @description Wie de casus leidt: de rol
                 * @enum {string}
                 */
                regie?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager";
                /** @description Of de fase alleen is gepasseerd, op weg naar de volgende */
                doorlopen?: boolean;
                /** @description Hoeveel hele dagen na de termijn; null: op tijd */
                verlaat?: number | null;
                /** @description Van wie de toestemming telt */
                toestemmers?: ("ouder" | "jongere")[];
                /** @description Of in deze fase om toestemming wordt gevraagd */
                vraagtToestemming?: boolean;
                /**
                 * @description Nazorg loopt door: alleen de stap bij een terugval is veranderd
                 * @enum {boolean}
                 */
                tijdensNazorg?: true;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: fase hervat */
        GebeurtenisFaseHervat: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "fase-hervat";
            /** @description Wat er is vastgelegd bij: fase hervat. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description De fase van de casus
                 * @enum {string}
                 */
                fase?: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om";
                /**
                 * @description Wie de casus leidt: de rol
                 * @enum {string}
                 */
                regie?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager";
                /**
                 * Format: date-time
                 * @description Sinds wanneer het stilstond
                 */
                gepauzeerdSinds?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: casus gesloten */
        GebeurtenisCasusGesloten: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "casus-gesloten";
            /** @description Wat er is vastgelegd bij: casus gesloten. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Waarom
                 * @enum {string}
                 */
                reden?: "teruggekeerd" | "verhuisd-buitenland" | "niet-meer-leerplichtig" | "doorstroompunt" | "overleden" | "foutieve-melding" | "dubbele-melding";
                /** @description Wat erbij te zeggen is */
                toelichting?: string;
                /** @description De casus */
                casus?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: taak geopend */
        GebeurtenisTaakGeopend: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "taak-geopend";
            /** @description Wat er is vastgelegd bij: taak geopend. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Het soort taak, of het adres van de uitleg
                 * @enum {string}
                 */
                type?: "toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen";
                /**
                 * @description Zoals het ervoor was, of voor wie het is
                 * @enum {string}
                 */
                voor?: "regiehouder" | "school" | "leerplichtambtenaar" | "manager";
                /** @description Het id van de persoon; null: niemand in het bijzonder */
                persoon?: string;
                /**
                 * @description De fase van de casus
                 * @enum {string|null}
                 */
                fase?: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om" | null;
                /**
                 * Format: date-time
                 * @description Wanneer het is geopend
                 */
                geopendOp?: string;
                /**
                 * Format: date-time
                 * @description Wanneer het af moet zijn
                 */
                uiterlijk?: string;
                /**
                 * Format: date-time
                 * @description Wanneer er een herinnering gaat; null: geen
                 */
                herinnering?: string | null;
                /**
                 * Format: date-time
                 * @description Wanneer de manager hoort dat het niet is gedaan; null: die hoort het niet
                 */
                escalatie?: string | null;
                /** @description Na hoeveel dagen een taak terugkomt; null: die komt niet terug */
                elke?: number | null;
                /**
                 * Format: date-time
                 * @description Sinds wanneer deze ronde loopt; null: die begint bij de opening
                 */
                rondeVanaf?: string | null;
                /** @description Of de taak stilstaat, tijdens nazorg */
                gepauzeerd?: boolean;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: taak voltooid */
        GebeurtenisTaakVoltooid: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "taak-voltooid";
            /** @description Wat er is vastgelegd bij: taak voltooid. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Welke taak het is
                 * @enum {string}
                 */
                taak?: "toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen";
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: taak vervallen */
        GebeurtenisTaakVervallen: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "taak-vervallen";
            /** @description Wat er is vastgelegd bij: taak vervallen. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Welke taak het is
                 * @enum {string}
                 */
                taak?: "toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen";
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: taak genomen */
        GebeurtenisTaakGenomen: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "taak-genomen";
            /** @description Wat er is vastgelegd bij: taak genomen. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Welke taak het is
                 * @enum {string}
                 */
                taak?: "toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen";
                /** @description Het id van de persoon; null: niemand in het bijzonder */
                persoon?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: taak doorgegeven */
        GebeurtenisTaakDoorgegeven: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "taak-doorgegeven";
            /** @description Wat er is vastgelegd bij: taak doorgegeven. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Welke taak het is
                 * @enum {string}
                 */
                taak?: "toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen";
                /** @description Het id van de persoon; null: niemand in het bijzonder */
                persoon?: string;
                /** @description Waarom */
                reden?: string;
                /** @description Bij wie het tot nu toe was */
                vorige?: {
                    /**
                     * @description De rol van deze persoon
                     * @enum {string}
                     */
                    rol: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager";
                    /** @description Het id van de persoon; null: niemand in het bijzonder */
                    persoon: string | null;
                };
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: taak herinnerd */
        GebeurtenisTaakHerinnerd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "taak-herinnerd";
            /** @description Wat er is vastgelegd bij: taak herinnerd. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Welke taak het is
                 * @enum {string}
                 */
                taak?: "toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen";
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: taak geescaleerd */
        GebeurtenisTaakGeescaleerd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "taak-geescaleerd";
            /** @description Wat er is vastgelegd bij: taak geescaleerd. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Welke taak het is
                 * @enum {string}
                 */
                taak?: "toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen";
                /**
                 * Format: date-time
                 * @description Waar het verder gaat; null: aan het eind
                 */
                volgende?: string | null;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: voortgang gerapporteerd */
        GebeurtenisVoortgangGerapporteerd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "voortgang-gerapporteerd";
            /** @description Wat er is vastgelegd bij: voortgang gerapporteerd. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Hoe het gaat
                 * @enum {string}
                 */
                oordeel?: "op-schema" | "stagnatie" | "langdurig-verwacht";
                /** @description Wat erbij te zeggen is */
                toelichting?: string;
                /**
                 * @description De trede van de ladder van effectiviteit
                 * @enum {string}
                 */
                trede?: "eenvoudig" | "gecompliceerd" | "complex" | "chaotisch" | "stagnatie";
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: voortgang gemist */
        GebeurtenisVoortgangGemist: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "voortgang-gemist";
            /** @description Wat er is vastgelegd bij: voortgang gemist. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Hoeveel het er zijn */
                aantal?: number;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: toestemming vastgelegd */
        GebeurtenisToestemmingVastgelegd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "toestemming-vastgelegd";
            /** @description Wat er is vastgelegd bij: toestemming vastgelegd. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Vanaf wanneer, of van wie
                 * @enum {string}
                 */
                van?: "ouder" | "jongere";
                /**
                 * @description Wat er is besloten
                 * @enum {string}
                 */
                besluit?: "gegeven" | "geweigerd" | "ingetrokken";
                /** @description Om wie het gaat */
                wie?: string;
                /**
                 * @description Op welke manier
                 * @enum {string}
                 */
                hoe?: "mondeling" | "schriftelijk";
                /**
                 * Format: date
                 * @description De dag waarop het was. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                datum?: string;
                /** @description Waarvoor het geldt */
                waarvoor?: string;
                /**
                 * Format: date
                 * @description Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                geldigTot?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: perspectief vastgelegd */
        GebeurtenisPerspectiefVastgelegd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "perspectief-vastgelegd";
            /** @description Wat er is vastgelegd bij: perspectief vastgelegd. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Wat er is afgesproken of verwacht */
                omschrijving?: string;
                /**
                 * Format: date
                 * @description De dag waarop de oplossing er naar verwachting is. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                verwachtOp?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: perspectief vervallen */
        GebeurtenisPerspectiefVervallen: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "perspectief-vervallen";
            /** @description Wat er is vastgelegd bij: perspectief vervallen. Bij verkort ontbreken velden */
            gegevens: {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: afspraak gemaakt */
        GebeurtenisAfspraakGemaakt: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "afspraak-gemaakt";
            /** @description Wat er is vastgelegd bij: afspraak gemaakt. Bij verkort ontbreken velden */
            gegevens: {
                /** @description De sleutel waarmee u deze afspraak later noemt */
                afspraak?: string;
                /** @description Wat er is afgesproken of verwacht */
                omschrijving?: string;
                /** @description Om wie het gaat */
                wie?: string;
                /**
                 * Format: date
                 * @description Wanneer het af moet zijn. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                uiterlijk?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: afspraak verlopen */
        GebeurtenisAfspraakVerlopen: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "afspraak-verlopen";
            /** @description Wat er is vastgelegd bij: afspraak verlopen. Bij verkort ontbreken velden */
            gegevens: {
                /** @description De sleutel waarmee u deze afspraak later noemt */
                afspraak?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: afspraak gecontroleerd */
        GebeurtenisAfspraakGecontroleerd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "afspraak-gecontroleerd";
            /** @description Wat er is vastgelegd bij: afspraak gecontroleerd. Bij verkort ontbreken velden */
            gegevens: {
                /** @description De sleutel waarmee u deze afspraak later noemt */
                afspraak?: string;
                /** @description Of de afspraak is nagekomen */
                nagekomen?: boolean;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: aanbod gedaan */
        GebeurtenisAanbodGedaan: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "aanbod-gedaan";
            /** @description Wat er is vastgelegd bij: aanbod gedaan. Bij verkort ontbreken velden */
            gegevens: {
                /** @description De sleutel waarmee u dit aanbod later noemt */
                aanbod?: string;
                /**
                 * @description Wat voor soort het is
                 * @enum {string}
                 */
                soort?: "onderwijs" | "zorg" | "onderwijszorg" | "afstandsonderwijs" | "dagbesteding" | "werk";
                /** @description Wie het aanbod uitvoert */
                aanbieder?: string;
                /**
                 * Format: date
                 * @description De dag waarop het begint. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                startdatum?: string;
                /** @description Of er een wachtlijst is */
                wachtlijst?: boolean;
                /** @description Wat de wachttijd overbrugt */
                overbrugging?: string;
                /** @description Of de plaatsing met mandaat is, ongeacht de wachtlijst */
                doorzettingsmacht?: boolean;
                /** @description Wie welk deel betaalt, samen 100 procent */
                verdeling?: {
                    /** @description De CBS-code van de gemeente */
                    gemeente: number;
                    /** @description Het deel van het samenwerkingsverband, in procenten */
                    swv: number;
                };
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: aanbod beantwoord */
        GebeurtenisAanbodBeantwoord: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "aanbod-beantwoord";
            /** @description Wat er is vastgelegd bij: aanbod beantwoord. Bij verkort ontbreken velden */
            gegevens: {
                /** @description De sleutel waarmee u dit aanbod later noemt */
                aanbod?: string;
                /**
                 * @description Wat er is besloten
                 * @enum {string}
                 */
                besluit?: "aanvaard" | "afgewezen";
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: start gevraagd */
        GebeurtenisStartGevraagd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "start-gevraagd";
            /** @description Wat er is vastgelegd bij: start gevraagd. Bij verkort ontbreken velden */
            gegevens: {
                /** @description De sleutel waarmee u dit aanbod later noemt */
                aanbod?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: start gecontroleerd */
        GebeurtenisStartGecontroleerd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "start-gecontroleerd";
            /** @description Wat er is vastgelegd bij: start gecontroleerd. Bij verkort ontbreken velden */
            gegevens: {
                /** @description De sleutel waarmee u dit aanbod later noemt */
                aanbod?: string;
                /** @description Of het is begonnen */
                gestart?: boolean;
                /** @description Wat erbij te zeggen is */
                toelichting?: string;
                /**
                 * Format: date
                 * @description De dag waarop het begint. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                startdatum?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: doorbraaktafel gepland */
        GebeurtenisDoorbraaktafelGepland: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "doorbraaktafel-gepland";
            /** @description Wat er is vastgelegd bij: doorbraaktafel gepland. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * Format: date-time
                 * @description Wanneer het is
                 */
                tijdstip?: string;
                /** @description Waar het is */
                plaats?: string;
                /** @description Wie er voor de doorbraaktafel is gevraagd */
                deelnemers?: {
                    /** @description De naam */
                    naam?: string;
                    /** @description Het id van de persoon; null: niemand in het bijzonder */
                    persoon?: string;
                    /** @description Het vak van deze persoon */
                    discipline: string;
                }[];
                /**
                 * Format: date-time
                 * @description Het tijdstip van de tafel die door deze is vervangen
                 */
                inPlaatsVan?: string;
                /** @description De ids van wie eerder wel was gevraagd en nu niet meer */
                nietMeer?: string[];
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: doorbraaktafel vervallen */
        GebeurtenisDoorbraaktafelVervallen: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "doorbraaktafel-vervallen";
            /** @description Wat er is vastgelegd bij: doorbraaktafel vervallen. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * Format: date-time
                 * @description Wanneer het is
                 */
                tijdstip?: string;
                /** @description Waarom */
                reden?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: arbitrageverzoek uitgereikt */
        GebeurtenisArbitrageverzoekUitgereikt: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "arbitrageverzoek-uitgereikt";
            /** @description Wat er is vastgelegd bij: arbitrageverzoek uitgereikt. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * Format: date
                 * @description De dag waarop het was. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                datum?: string;
                /**
                 * @description Hoe het werd gegeven
                 * @enum {string}
                 */
                wijze?: "gesprek" | "brief" | "e-mail";
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: arbitrageverzoek beantwoord */
        GebeurtenisArbitrageverzoekBeantwoord: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "arbitrageverzoek-beantwoord";
            /** @description Wat er is vastgelegd bij: arbitrageverzoek beantwoord. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Wat er is besloten
                 * @enum {string}
                 */
                besluit?: "instemming" | "weigering";
                /** @description Wie er voor de ouders spreekt */
                vertegenwoordiger?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: commissie samengesteld */
        GebeurtenisCommissieSamengesteld: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "commissie-samengesteld";
            /** @description Wat er is vastgelegd bij: commissie samengesteld. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Wie er namens de ouders in de commissie zit */
                ouders?: string;
                /** @description Wie er namens het doorbraakteam in de commissie zit */
                doorbraakteam?: string;
                /** @description Wie er namens een naburig samenwerkingsverband in de commissie zit */
                naburigSwv?: string;
                /** @description Wie de commissie voorzit; null: de casusregisseur */
                voorzitter?: string | null;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: zitting gepland */
        GebeurtenisZittingGepland: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "zitting-gepland";
            /** @description Wat er is vastgelegd bij: zitting gepland. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * Format: date-time
                 * @description Wanneer het is
                 */
                tijdstip?: string;
                /** @description Of het later is dan het convenant toestaat */
                buitenTermijn?: boolean;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: uitspraak gedaan */
        GebeurtenisUitspraakGedaan: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "uitspraak-gedaan";
            /** @description Wat er is vastgelegd bij: uitspraak gedaan. Bij verkort ontbreken velden */
            gegevens: {
                /** @description De uitspraak van de commissie */
                uitspraak?: string;
                /**
                 * Format: date
                 * @description De dag waarop de uitspraak moet zijn uitgevoerd. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                uitvoerenUiterlijk?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: uitspraak beantwoord */
        GebeurtenisUitspraakBeantwoord: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "uitspraak-beantwoord";
            /** @description Wat er is vastgelegd bij: uitspraak beantwoord. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Wat er is besloten
                 * @enum {string}
                 */
                besluit?: "aanvaard" | "niet-aanvaard";
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: uitvoering bevestigd */
        GebeurtenisUitvoeringBevestigd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "uitvoering-bevestigd";
            /** @description Wat er is vastgelegd bij: uitvoering bevestigd. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Of de uitspraak is uitgevoerd */
                uitgevoerd?: boolean;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: proces verbaal verzonden */
        GebeurtenisProcesVerbaalVerzonden: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "proces-verbaal-verzonden";
            /** @description Wat er is vastgelegd bij: proces verbaal verzonden. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Welke weg de zaak gaat
                 * @enum {string}
                 */
                route?: "strafrecht" | "civiel";
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: van vervolging afgezien */
        GebeurtenisVanVervolgingAfgezien: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "van-vervolging-afgezien";
            /** @description Wat er is vastgelegd bij: van vervolging afgezien. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Waarom
                 * @enum {string}
                 */
                reden?: "verzoek-niet-ontvangen" | "geen-passend-aanbod" | "niet-leerplichtig" | "vrijstelling" | "geoorloofd" | "niet-verwijtbaar";
                /** @description Wat erbij te zeggen is */
                toelichting?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: instemming alsnog vastgelegd */
        GebeurtenisInstemmingAlsnogVastgelegd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "instemming-alsnog-vastgelegd";
            /** @description Wat er is vastgelegd bij: instemming alsnog vastgelegd. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Wie er voor de ouders spreekt */
                vertegenwoordiger?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: om besluit vastgelegd */
        GebeurtenisOmBesluitVastgelegd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "om-besluit-vastgelegd";
            /** @description Wat er is vastgelegd bij: om besluit vastgelegd. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Wat er is besloten
                 * @enum {string}
                 */
                besluit?: "vervolging" | "civiel" | "sepot";
                /**
                 * @description Waar de zitting is; null: die is er niet
                 * @enum {string|null}
                 */
                zitting?: "officier" | "kanton" | null;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: om uitkomst vastgelegd */
        GebeurtenisOmUitkomstVastgelegd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "om-uitkomst-vastgelegd";
            /** @description Wat er is vastgelegd bij: om uitkomst vastgelegd. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Wat eruit kwam */
                uitkomst?: string;
                /**
                 * @description Wat voor soort het is
                 * @enum {string}
                 */
                soort?: "veroordeling" | "vrijspraak" | "schikking" | "leerstraf" | "ondertoezichtstelling" | "geen-maatregel" | "anders";
                /** @description De jeugdbeschermer bij een ondertoezichtstelling */
                jeugdbeschermer?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: bestuurlijk besluit gevraagd */
        GebeurtenisBestuurlijkBesluitGevraagd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "bestuurlijk-besluit-gevraagd";
            /** @description Wat er is vastgelegd bij: bestuurlijk besluit gevraagd. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * Format: date-time
                 * @description Waar het verder gaat; null: aan het eind
                 */
                volgende?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: vrijstelling vastgelegd */
        GebeurtenisVrijstellingVastgelegd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "vrijstelling-vastgelegd";
            /** @description Wat er is vastgelegd bij: vrijstelling vastgelegd. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Wat voor soort het is */
                soort?: string;
                /**
                 * @description Hoe het ermee staat
                 * @enum {string}
                 */
                status?: "aangevraagd" | "verleend" | "afgewezen";
                /** @description Wat het samenwerkingsverband adviseerde; leeg zolang dat er niet is */
                adviesSwv?: string | boolean | null;
                /**
                 * Format: date
                 * @description De eerste dag waarop het niet meer geldt; leeg of null: voorgoed. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                geldtTot?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: mas route gekozen */
        GebeurtenisMasRouteGekozen: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "mas-route-gekozen";
            /** @description Wat er is vastgelegd bij: mas route gekozen. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Welke weg de zaak gaat
                 * @enum {string}
                 */
                route?: "vrijwillig" | "halt" | "strafrecht" | "civiel";
                /** @description Wat erbij te zeggen is */
                toelichting?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: terugkeer gemeld */
        GebeurtenisTerugkeerGemeld: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "terugkeer-gemeld";
            /** @description Wat er is vastgelegd bij: terugkeer gemeld. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * Format: date
                 * @description Vanaf wanneer. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                vanaf?: string;
                /** @description Waar het kind naar school gaat */
                plek?: string;
                /** @description Of het kind het hele aanvaarde programma volgt */
                volledig?: boolean;
                /** @description Of wie de casus leidt het eerst moet bevestigen */
                teBevestigen?: boolean;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: terugkeer bevestigd */
        GebeurtenisTerugkeerBevestigd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "terugkeer-bevestigd";
            /** @description Wat er is vastgelegd bij: terugkeer bevestigd. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Of het klopt */
                bevestigd?: boolean;
                /** @description Wat erbij te zeggen is */
                toelichting?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: terugval gemeld */
        GebeurtenisTerugvalGemeld: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "terugval-gemeld";
            /** @description Wat er is vastgelegd bij: terugval gemeld. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * Format: date
                 * @description Vanaf wanneer. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                vanaf?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: nazorg bevestigd */
        GebeurtenisNazorgBevestigd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "nazorg-bevestigd";
            /** @description Wat er is vastgelegd bij: nazorg bevestigd. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Wat erbij te zeggen is */
                toelichting?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: afgeschaald */
        GebeurtenisAfgeschaald: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "afgeschaald";
            /** @description Wat er is vastgelegd bij: afgeschaald. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description De stap van de ladder
                 * @enum {string}
                 */
                stap?: "casusregie" | "doorbraak" | "arbitrage";
                /** @description Waarom */
                reden?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: onbereikt gemeld */
        GebeurtenisOnbereiktGemeld: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "onbereikt-gemeld";
            /** @description Wat er is vastgelegd bij: onbereikt gemeld. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Om wie het gaat
                 * @enum {string}
                 */
                wie?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "ouders" | "jongere" | "doorbraakteam" | "arbitragecommissie" | "bestuurders" | "afspraakhouder" | "aanbieder" | "gemeente" | "samenwerkingsverband" | "ontvanger" | "oude-school";
                /**
                 * @description Waarom
                 * @enum {string}
                 */
                reden?: "geweigerd" | "teruggekomen" | "geen-adres";
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: anders bereikt */
        GebeurtenisAndersBereikt: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "anders-bereikt";
            /** @description Wat er is vastgelegd bij: anders bereikt. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Om wie het gaat
                 * @enum {string}
                 */
                wie?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "ouders" | "jongere" | "doorbraakteam" | "arbitragecommissie" | "bestuurders" | "afspraakhouder" | "aanbieder" | "gemeente" | "samenwerkingsverband" | "ontvanger" | "oude-school";
                /** @description Wie het hoorde */
                gesproken?: string;
                /**
                 * @description Op welke manier
                 * @enum {string}
                 */
                hoe?: "telefoon" | "gesprek" | "anders";
                /**
                 * Format: date
                 * @description De dag waarop het was. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                datum?: string;
                /** @description Wat erbij te zeggen is */
                toelichting?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: bereiken losgelaten */
        GebeurtenisBereikenLosgelaten: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "bereiken-losgelaten";
            /** @description Wat er is vastgelegd bij: bereiken losgelaten. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Om wie het gaat
                 * @enum {string}
                 */
                wie?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "ouders" | "jongere" | "doorbraakteam" | "arbitragecommissie" | "bestuurders" | "afspraakhouder" | "aanbieder" | "gemeente" | "samenwerkingsverband" | "ontvanger" | "oude-school";
                /**
                 * @description Waarom
                 * @enum {string}
                 */
                reden?: "niet-meer-nodig" | "geen-weg" | "alsnog-bezorgd";
                /** @description Wat erbij te zeggen is */
                toelichting?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: overgedragen */
        GebeurtenisOvergedragen: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "overgedragen";
            /** @description Wat er is vastgelegd bij: overgedragen. Bij verkort ontbreken velden */
            gegevens: {
                /** @description De CBS-code van de gemeente */
                gemeente?: string;
                /** @description Het BRIN van de school; null: het kind heeft geen school */
                school?: string | null;
                /**
                 * @description De soort onderwijs
                 * @enum {string}
                 */
                onderwijssoort?: "po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo";
                /** @description Het convenant van de regio dat geldt */
                convenant?: {
                    /** @description De naam */
                    naam: string;
                    /** @description De regio */
                    regio: string;
                    /** @description Het schooljaar */
                    schooljaar: string;
                    /** @description De versie; elke wijziging telt er een bij */
                    versie: number;
                    /** @description De CBS-codes van gemeenten */
                    gemeenten?: string[];
                    /** @description Na hoeveel dagen thuis elke stap begint */
                    termijnen: {
                        /** @description Na hoeveel dagen thuis casusregie begint */
                        casusregie: number;
                        /** @description Na hoeveel dagen thuis doorbraak begint */
                        doorbraak: number;
                        /** @description De termijnen van arbitrage, of na hoeveel dagen die begint */
                        arbitrage: number;
                        /** @description Na hoeveel dagen opnieuw naar arbitrage wordt gekeken */
                        herbeoordeling: number;
                        /** @description Hoeveel dagen nazorg duurt, zonder vakanties */
                        nazorg: number;
                    };
                    /** @description De vakanties van de regio */
                    vakanties: {
                        /** @description Of vakanties als dagen thuis tellen */
                        tellenMee: boolean;
                        /** @description De vakanties */
                        perioden: {
                            /** @description De naam */
                            naam?: string;
                            /**
                             * Format: date
                             * @description Vanaf wanneer, of van wie. Kalenderdatum in Europe/Amsterdam
                             * @example 2026-09-07
                             */
                            van: string;
                            /**
                             * Format: date
                             * @description De eerste dag erna; null: nog steeds. Kalenderdatum in Europe/Amsterdam
                             * @example 2026-09-07
                             */
                            tot: string;
                        }[];
                    };
                    /** @description Hoe vaak de voortgang wordt gemeld */
                    voortgang: {
                        /** @description Na hoeveel dagen een taak terugkomt; null: die komt niet terug */
                        elke: number;
                        /** @description Na hoeveel gemiste rapportages het stagnatie is; null: nooit */
                        gemistIsStagnatieNa: number | null;
                    };
                    /** @description De taken */
                    taken: {
                        /** @description Binnen hoeveel uren de eerste actie is gezet */
                        eersteActieUren: number;
                        /** @description Binnen hoeveel uren de doorbraaktafel is gepland */
                        doorbraaktafelUren: number;
                        /** @description Binnen hoeveel uren het verzoek is uitgereikt */
                        uitreikenUren?: number;
                        /** @description Binnen hoeveel uren iemand anders wordt bereikt */
                        bereikenUren?: number;
                        /**
                         * @description Binnen hoeveel uren het kind veilig is, nachten en weekenden meegeteld
                         * @default 4
                         */
                        veiligheidUren: number;
                        /**
                         * @description Of uren alleen op werkdagen tellen
                         * @default true
                         */
                        werkdagen: boolean;
                        /** @description Binnen hoeveel dagen toestemming is gevraagd */
                        toestemming: number;
                        /**
                         * @description Binnen hoeveel dagen het kind is gehoord
                         * @default 14
                         */
                        horen: number;
                        /**
                         * @description Binnen hoeveel dagen de terugkeer wordt bevestigd
                         * @default 7
                         */
                        terugkeerBevestigen: number;
                        /**
                         * @description Binnen hoeveel dagen de bestuurders besluiten
                         * @default 7
                         */
                        bestuurlijkBesluit: number;
                        /** @description Hoeveel dagen voor de termijn er een herinnering gaat */
                        herinneringVoor: number;
                        /** @description Hoeveel dagen na de termijn de manager het hoort */
                        escalatieNa: number;
                    };
                    /** @description De termijnen van arbitrage, of na hoeveel dagen die begint */
                    arbitrage: {
                        /**
                         * @description Vanaf wanneer de tijd om te antwoorden loopt
                         * @default opening
                         * @enum {string}
                         */
                        antwoordVanaf: "opening" | "uitreiking";
                        /** @description Wat erop is geantwoord */
                        antwoord: number;
                        /** @description Wie er in de arbitragecommissie zit; null: nog niet samengesteld */
                        commissie: number;
                        /** @description Waar de zitting is; null: die is er niet */
                        zitting: number;
                        /** @description De uitspraak van de commissie */
                        uitspraak: number;
                        /** @description Wat de ouders op de uitspraak antwoordden */
                        aanvaarding: number;
                        /** @description Binnen hoeveel dagen de plaatsing wordt afgedwongen */
                        plaatsingAfdwingen: number;
                    };
                    /** @description Hoe het bij het Openbaar Ministerie ging */
                    om: {
                        /** @description Binnen hoeveel dagen de leerplichtambtenaar beslist */
                        procesVerbaal: number;
                        /** @description Wat er is besloten */
                        besluit: number;
                        /** @description Binnen hoeveel dagen de officier zitting houdt */
                        officierszitting: number;
                        /** @description Binnen hoeveel dagen de kantonrechter zitting houdt */
                        kantonzitting: number;
                        /** @description Binnen hoeveel dagen de Raad een verzoek behandelt */
                        civiel: number;
                        /** @description Om de hoeveel dagen de onderwijsvraag wordt bewaakt */
                        onderwijsvraag: number;
                    };
                    /** @description Wat er na het sluiten geldt */
                    sluiten: {
                        /** @description Tot hoeveel dagen na het sluiten een nieuwe melding op de oude volgt */
                        koppelenBinnen: number;
                    };
                    /** @description Of de school het kind in de verwijsindex meldt, en binnen hoeveel dagen */
                    verwijsindex?: {
                        /** @description Binnen hoeveel dagen */
                        binnen: number;
                    };
                    /** @description Bij hoeveel uren verzuim een casus opent */
                    verzuim?: {
                        /** @description Bij hoeveel uren verzuim een casus opent */
                        uren: number;
                        /** @description In hoeveel dagen les, vakanties niet meegeteld */
                        dagen: number;
                        /** @description Bij hoeveel uren de school het kind in de lijst ziet */
                        nabijUren: number;
                    };
                    /** @description Hoe lang het dossier van een kind bewaard blijft na sluiten; weglaten: niet afgesproken */
                    bewaren?: {
                        /** @description Hoeveel jaren */
                        jaren: number;
                    };
                    /** @description Wat er over het zaaksysteem is afgesproken */
                    zaaksysteem?: {
                        /** @description De mensen rond het kind */
                        betrokkenen: boolean;
                    };
                    /** @description Wie er in de regio casussen kan leiden; alleen voor de eigen regio */
                    rooster?: {
                        /** @description Het id, om het later mee te noemen */
                        id: string;
                        /**
                         * @description De rol van deze persoon
                         * @enum {string}
                         */
                        rol: "casusregisseur" | "leerplichtambtenaar" | "manager";
                        /** @description De CBS-codes van gemeenten */
                        gemeenten?: string[];
                        /** @description De soorten onderwijs */
                        onderwijssoorten?: ("po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo")[];
                        /**
                         * @description Wanneer deze persoon weg is
                         * @default []
                         */
                        afwezig: {
                            /**
                             * Format: date
                             * @description Vanaf wanneer, of van wie. Kalenderdatum in Europe/Amsterdam
                             * @example 2026-09-07
                             */
                            van: string;
                            /**
                             * Format: date
                             * @description De eerste dag erna; null: nog steeds. Kalenderdatum in Europe/Amsterdam
                             * @example 2026-09-07
                             */
                            tot: string;
                            /** @description Wie zolang de taken heeft; null: niemand */
                            vervanger?: string;
                        }[];
                    }[];
                };
                /**
                 * @description Waarom het gebeurde
                 * @enum {string}
                 */
                aanleiding?: "verhuizing" | "po-vo" | "detentie" | "anders";
                /**
                 * @description Wie de casus leidt: de rol
                 * @enum {string}
                 */
                regie?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager";
                /** @description Bij wie het tot nu toe was */
                vorige?: {
                    /**
                     * @description De rol van deze persoon
                     * @enum {string}
                     */
                    rol: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager";
                    /** @description Het id van de persoon; null: niemand in het bijzonder */
                    persoon: string | null;
                };
                /** @description De school die het kind verlaat */
                vorigeSchool?: string | null;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: overdracht aangekondigd */
        GebeurtenisOverdrachtAangekondigd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "overdracht-aangekondigd";
            /** @description Wat er is vastgelegd bij: overdracht aangekondigd. Bij verkort ontbreken velden */
            gegevens: {
                /** @description De CBS-code van de gemeente */
                gemeente?: string;
                /** @description Het BRIN van de school; null: het kind heeft geen school */
                school?: string | null;
                /**
                 * @description De soort onderwijs
                 * @enum {string}
                 */
                onderwijssoort?: "po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo";
                /** @description Het convenant van de regio dat geldt */
                convenant?: {
                    /** @description De naam */
                    naam: string;
                    /** @description De regio */
                    regio: string;
                    /** @description Het schooljaar */
                    schooljaar: string;
                    /** @description De versie; elke wijziging telt er een bij */
                    versie: number;
                    /** @description De CBS-codes van gemeenten */
                    gemeenten?: string[];
                    /** @description Na hoeveel dagen thuis elke stap begint */
                    termijnen: {
                        /** @description Na hoeveel dagen thuis casusregie begint */
                        casusregie: number;
                        /** @description Na hoeveel dagen thuis doorbraak begint */
                        doorbraak: number;
                        /** @description De termijnen van arbitrage, of na hoeveel dagen die begint */
                        arbitrage: number;
                        /** @description Na hoeveel dagen opnieuw naar arbitrage wordt gekeken */
                        herbeoordeling: number;
                        /** @description Hoeveel dagen nazorg duurt, zonder vakanties */
                        nazorg: number;
                    };
                    /** @description De vakanties van de regio */
                    vakanties: {
                        /** @description Of vakanties als dagen thuis tellen */
                        tellenMee: boolean;
                        /** @description De vakanties */
                        perioden: {
                            /** @description De naam */
                            naam?: string;
                            /**
                             * Format: date
                             * @description Vanaf wanneer, of van wie. Kalenderdatum in Europe/Amsterdam
                             * @example 2026-09-07
                             */
                            van: string;
                            /**
                             * Format: date
                             * @description De eerste dag erna; null: nog steeds. Kalenderdatum in Europe/Amsterdam
                             * @example 2026-09-07
                             */
                            tot: string;
                        }[];
                    };
                    /** @description Hoe vaak de voortgang wordt gemeld */
                    voortgang: {
                        /** @description Na hoeveel dagen een taak terugkomt; null: die komt niet terug */
                        elke: number;
                        /** @description Na hoeveel gemiste rapportages het stagnatie is; null: nooit */
                        gemistIsStagnatieNa: number | null;
                    };
                    /** @description De taken */
                    taken: {
                        /** @description Binnen hoeveel uren de eerste actie is gezet */
                        eersteActieUren: number;
                        /** @description Binnen hoeveel uren de doorbraaktafel is gepland */
                        doorbraaktafelUren: number;
                        /** @description Binnen hoeveel uren het verzoek is uitgereikt */
                        uitreikenUren?: number;
                        /** @description Binnen hoeveel uren iemand anders wordt bereikt */
                        bereikenUren?: number;
                        /**
                         * @description Binnen hoeveel uren het kind veilig is, nachten en weekenden meegeteld
                         * @default 4
                         */
                        veiligheidUren: number;
                        /**
                         * @description Of uren alleen op werkdagen tellen
                         * @default true
                         */
                        werkdagen: boolean;
                        /** @description Binnen hoeveel dagen toestemming is gevraagd */
                        toestemming: number;
                        /**
                         * @description Binnen hoeveel dagen het kind is gehoord
                         * @default 14
                         */
                        horen: number;
                        /**
                         * @description Binnen hoeveel dagen de terugkeer wordt bevestigd
                         * @default 7
                         */
                        terugkeerBevestigen: number;
                        /**
                         * @description Binnen hoeveel dagen de bestuurders besluiten
                         * @default 7
                         */
                        bestuurlijkBesluit: number;
                        /** @description Hoeveel dagen voor de termijn er een herinnering gaat */
                        herinneringVoor: number;
                        /** @description Hoeveel dagen na de termijn de manager het hoort */
                        escalatieNa: number;
                    };
                    /** @description De termijnen van arbitrage, of na hoeveel dagen die begint */
                    arbitrage: {
                        /**
                         * @description Vanaf wanneer de tijd om te antwoorden loopt
                         * @default opening
                         * @enum {string}
                         */
                        antwoordVanaf: "opening" | "uitreiking";
                        /** @description Wat erop is geantwoord */
                        antwoord: number;
                        /** @description Wie er in de arbitragecommissie zit; null: nog niet samengesteld */
                        commissie: number;
                        /** @description Waar de zitting is; null: die is er niet */
                        zitting: number;
                        /** @description De uitspraak van de commissie */
                        uitspraak: number;
                        /** @description Wat de ouders op de uitspraak antwoordden */
                        aanvaarding: number;
                        /** @description Binnen hoeveel dagen de plaatsing wordt afgedwongen */
                        plaatsingAfdwingen: number;
                    };
                    /** @description Hoe het bij het Openbaar Ministerie ging */
                    om: {
                        /** @description Binnen hoeveel dagen de leerplichtambtenaar beslist */
                        procesVerbaal: number;
                        /** @description Wat er is besloten */
                        besluit: number;
                        /** @description Binnen hoeveel dagen de officier zitting houdt */
                        officierszitting: number;
                        /** @description Binnen hoeveel dagen de kantonrechter zitting houdt */
                        kantonzitting: number;
                        /** @description Binnen hoeveel dagen de Raad een verzoek behandelt */
                        civiel: number;
                        /** @description Om de hoeveel dagen de onderwijsvraag wordt bewaakt */
                        onderwijsvraag: number;
                    };
                    /** @description Wat er na het sluiten geldt */
                    sluiten: {
                        /** @description Tot hoeveel dagen na het sluiten een nieuwe melding op de oude volgt */
                        koppelenBinnen: number;
                    };
                    /** @description Of de school het kind in de verwijsindex meldt, en binnen hoeveel dagen */
                    verwijsindex?: {
                        /** @description Binnen hoeveel dagen */
                        binnen: number;
                    };
                    /** @description Bij hoeveel uren verzuim een casus opent */
                    verzuim?: {
                        /** @description Bij hoeveel uren verzuim een casus opent */
                        uren: number;
                        /** @description In hoeveel dagen les, vakanties niet meegeteld */
                        dagen: number;
                        /** @description Bij hoeveel uren de school het kind in de lijst ziet */
                        nabijUren: number;
                    };
                    /** @description Hoe lang het dossier van een kind bewaard blijft na sluiten; weglaten: niet afgesproken */
                    bewaren?: {
                        /** @description Hoeveel jaren */
                        jaren: number;
                    };
                    /** @description Wat er over het zaaksysteem is afgesproken */
                    zaaksysteem?: {
                        /** @description De mensen rond het kind */
                        betrokkenen: boolean;
                    };
                    /** @description Wie er in de regio casussen kan leiden; alleen voor de eigen regio */
                    rooster?: {
                        /** @description Het id, om het later mee te noemen */
                        id: string;
                        /**
                         * @description De rol van deze persoon
                         * @enum {string}
                         */
                        rol: "casusregisseur" | "leerplichtambtenaar" | "manager";
                        /** @description De CBS-codes van gemeenten */
                        gemeenten?: string[];
                        /** @description De soorten onderwijs */
                        onderwijssoorten?: ("po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo")[];
                        /**
                         * @description Wanneer deze persoon weg is
                         * @default []
                         */
                        afwezig: {
                            /**
                             * Format: date
                             * @description Vanaf wanneer, of van wie. Kalenderdatum in Europe/Amsterdam
                             * @example 2026-09-07
                             */
                            van: string;
                            /**
                             * Format: date
                             * @description De eerste dag erna; null: nog steeds. Kalenderdatum in Europe/Amsterdam
                             * @example 2026-09-07
                             */
                            tot: string;
                            /** @description Wie zolang de taken heeft; null: niemand */
                            vervanger?: string;
                        }[];
                    }[];
                };
                /**
                 * @description Waarom het gebeurde
                 * @enum {string}
                 */
                aanleiding?: "verhuizing" | "po-vo" | "detentie" | "anders";
                /**
                 * Format: date
                 * @description Vanaf welke dag. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                per?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: aankondiging vervallen */
        GebeurtenisAankondigingVervallen: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "aankondiging-vervallen";
            /** @description Wat er is vastgelegd bij: aankondiging vervallen. Bij verkort ontbreken velden */
            gegevens: {
                /** @description De CBS-code van de gemeente */
                gemeente?: string;
                /** @description Het BRIN van de school; null: het kind heeft geen school */
                school?: string | null;
                /**
                 * Format: date
                 * @description Vanaf welke dag. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                per?: string;
                /**
                 * @description Waarom
                 * @enum {string}
                 */
                reden?: "vervangen" | "gesloten";
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: convenant overgezet */
        GebeurtenisConvenantOvergezet: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "convenant-overgezet";
            /** @description Wat er is vastgelegd bij: convenant overgezet. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Het convenant van de regio dat geldt */
                convenant?: {
                    /** @description De naam */
                    naam: string;
                    /** @description De regio */
                    regio: string;
                    /** @description Het schooljaar */
                    schooljaar: string;
                    /** @description De versie; elke wijziging telt er een bij */
                    versie: number;
                    /** @description De CBS-codes van gemeenten */
                    gemeenten?: string[];
                    /** @description Na hoeveel dagen thuis elke stap begint */
                    termijnen: {
                        /** @description Na hoeveel dagen thuis casusregie begint */
                        casusregie: number;
                        /** @description Na hoeveel dagen thuis doorbraak begint */
                        doorbraak: number;
                        /** @description De termijnen van arbitrage, of na hoeveel dagen die begint */
                        arbitrage: number;
                        /** @description Na hoeveel dagen opnieuw naar arbitrage wordt gekeken */
                        herbeoordeling: number;
                        /** @description Hoeveel dagen nazorg duurt, zonder vakanties */
                        nazorg: number;
                    };
                    /** @description De vakanties van de regio */
                    vakanties: {
                        /** @description Of vakanties als dagen thuis tellen */
                        tellenMee: boolean;
                        /** @description De vakanties */
                        perioden: {
                            /** @description De naam */
                            naam?: string;
                            /**
                             * Format: date
                             * @description Vanaf wanneer, of van wie. Kalenderdatum in Europe/Amsterdam
                             * @example 2026-09-07
                             */
                            van: string;
                            /**
                             * Format: date
                             * @description De eerste dag erna; null: nog steeds. Kalenderdatum in Europe/Amsterdam
                             * @example 2026-09-07
                             */
                            tot: string;
                        }[];
                    };
                    /** @description Hoe vaak de voortgang wordt gemeld */
                    voortgang: {
                        /** @description Na hoeveel dagen een taak terugkomt; null: die komt niet terug */
                        elke: number;
                        /** @description Na hoeveel gemiste rapportages het stagnatie is; null: nooit */
                        gemistIsStagnatieNa: number | null;
                    };
                    /** @description De taken */
                    taken: {
                        /** @description Binnen hoeveel uren de eerste actie is gezet */
                        eersteActieUren: number;
                        /** @description Binnen hoeveel uren de doorbraaktafel is gepland */
                        doorbraaktafelUren: number;
                        /** @description Binnen hoeveel uren het verzoek is uitgereikt */
                        uitreikenUren?: number;
                        /** @description Binnen hoeveel uren iemand anders wordt bereikt */
                        bereikenUren?: number;
                        /**
                         * @description Binnen hoeveel uren het kind veilig is, nachten en weekenden meegeteld
                         * @default 4
                         */
                        veiligheidUren: number;
                        /**
                         * @description Of uren alleen op werkdagen tellen
                         * @default true
                         */
                        werkdagen: boolean;
                        /** @description Binnen hoeveel dagen toestemming is gevraagd */
                        toestemming: number;
                        /**
                         * @description Binnen hoeveel dagen het kind is gehoord
                         * @default 14
                         */
                        horen: number;
                        /**
                         * @description Binnen hoeveel dagen de terugkeer wordt bevestigd
                         * @default 7
                         */
                        terugkeerBevestigen: number;
                        /**
                         * @description Binnen hoeveel dagen de bestuurders besluiten
                         * @default 7
                         */
                        bestuurlijkBesluit: number;
                        /** @description Hoeveel dagen voor de termijn er een herinnering gaat */
                        herinneringVoor: number;
                        /** @description Hoeveel dagen na de termijn de manager het hoort */
                        escalatieNa: number;
                    };
                    /** @description De termijnen van arbitrage, of na hoeveel dagen die begint */
                    arbitrage: {
                        /**
                         * @description Vanaf wanneer de tijd om te antwoorden loopt
                         * @default opening
                         * @enum {string}
                         */
                        antwoordVanaf: "opening" | "uitreiking";
                        /** @description Wat erop is geantwoord */
                        antwoord: number;
                        /** @description Wie er in de arbitragecommissie zit; null: nog niet samengesteld */
                        commissie: number;
                        /** @description Waar de zitting is; null: die is er niet */
                        zitting: number;
                        /** @description De uitspraak van de commissie */
                        uitspraak: number;
                        /** @description Wat de ouders op de uitspraak antwoordden */
                        aanvaarding: number;
                        /** @description Binnen hoeveel dagen de plaatsing wordt afgedwongen */
                        plaatsingAfdwingen: number;
                    };
                    /** @description Hoe het bij het Openbaar Ministerie ging */
                    om: {
                        /** @description Binnen hoeveel dagen de leerplichtambtenaar beslist */
                        procesVerbaal: number;
                        /** @description Wat er is besloten */
                        besluit: number;
                        /** @description Binnen hoeveel dagen de officier zitting houdt */
                        officierszitting: number;
                        /** @description Binnen hoeveel dagen de kantonrechter zitting houdt */
                        kantonzitting: number;
                        /** @description Binnen hoeveel dagen de Raad een verzoek behandelt */
                        civiel: number;
                        /** @description Om de hoeveel dagen de onderwijsvraag wordt bewaakt */
                        onderwijsvraag: number;
                    };
                    /** @description Wat er na het sluiten geldt */
                    sluiten: {
                        /** @description Tot hoeveel dagen na het sluiten een nieuwe melding op de oude volgt */
                        koppelenBinnen: number;
                    };
                    /** @description Of de school het kind in de verwijsindex meldt, en binnen hoeveel dagen */
                    verwijsindex?: {
                        /** @description Binnen hoeveel dagen */
                        binnen: number;
                    };
                    /** @description Bij hoeveel uren verzuim een casus opent */
                    verzuim?: {
                        /** @description Bij hoeveel uren verzuim een casus opent */
                        uren: number;
                        /** @description In hoeveel dagen les, vakanties niet meegeteld */
                        dagen: number;
                        /** @description Bij hoeveel uren de school het kind in de lijst ziet */
                        nabijUren: number;
                    };
                    /** @description Hoe lang het dossier van een kind bewaard blijft na sluiten; weglaten: niet afgesproken */
                    bewaren?: {
                        /** @description Hoeveel jaren */
                        jaren: number;
                    };
                    /** @description Wat er over het zaaksysteem is afgesproken */
                    zaaksysteem?: {
                        /** @description De mensen rond het kind */
                        betrokkenen: boolean;
                    };
                    /** @description Wie er in de regio casussen kan leiden; alleen voor de eigen regio */
                    rooster?: {
                        /** @description Het id, om het later mee te noemen */
                        id: string;
                        /**
                         * @description De rol van deze persoon
                         * @enum {string}
                         */
                        rol: "casusregisseur" | "leerplichtambtenaar" | "manager";
                        /** @description De CBS-codes van gemeenten */
                        gemeenten?: string[];
                        /** @description De soorten onderwijs */
                        onderwijssoorten?: ("po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo")[];
                        /**
                         * @description Wanneer deze persoon weg is
                         * @default []
                         */
                        afwezig: {
                            /**
                             * Format: date
                             * @description Vanaf wanneer, of van wie. Kalenderdatum in Europe/Amsterdam
                             * @example 2026-09-07
                             */
                            van: string;
                            /**
                             * Format: date
                             * @description De eerste dag erna; null: nog steeds. Kalenderdatum in Europe/Amsterdam
                             * @example 2026-09-07
                             */
                            tot: string;
                            /** @description Wie zolang de taken heeft; null: niemand */
                            vervanger?: string;
                        }[];
                    }[];
                };
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: toegewezen */
        GebeurtenisToegewezen: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "toegewezen";
            /** @description Wat er is vastgelegd bij: toegewezen. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description De rol van deze persoon
                 * @enum {string}
                 */
                rol?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager";
                /** @description Het id van de persoon; null: niemand in het bijzonder */
                persoon?: string | null;
                /** @description Waarom */
                reden?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: gecorrigeerd */
        GebeurtenisGecorrigeerd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "gecorrigeerd";
            /** @description Wat er is vastgelegd bij: gecorrigeerd. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Welk veld
                 * @enum {string}
                 */
                veld?: "eersteVerzuimdag" | "geboortedatum" | "gemeente" | "naam" | "school" | "onderwijssoort";
                /** @description Wat er nu staat */
                waarde?: string | null;
                /** @description Waarom */
                reden?: string;
                /** @description Wat er stond; null: niets */
                was?: string | null;
                /**
                 * @description Wie de casus leidt: de rol
                 * @enum {string}
                 */
                regie?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager";
                /** @description Van wie de toestemming telt */
                toestemmers?: ("ouder" | "jongere")[];
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: melding geweigerd */
        GebeurtenisMeldingGeweigerd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "melding-geweigerd";
            /** @description Wat er is vastgelegd bij: melding geweigerd. Bij verkort ontbreken velden */
            gegevens: {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: eerste actie gemeld */
        GebeurtenisEersteActieGemeld: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "eerste-actie-gemeld";
            /** @description Wat er is vastgelegd bij: eerste actie gemeld. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Wat erbij te zeggen is */
                toelichting?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: stem vastgelegd */
        GebeurtenisStemVastgelegd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "stem-vastgelegd";
            /** @description Wat er is vastgelegd bij: stem vastgelegd. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Vanaf wanneer, of van wie
                 * @enum {string}
                 */
                van?: "jongere" | "ouder";
                /** @description Om wie het gaat */
                wie?: string;
                /** @description Wat iemand zei, in eigen woorden */
                gezegd?: string;
                /** @description Wie erbij was om te steunen */
                ondersteuner?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: notitie gemaakt */
        GebeurtenisNotitieGemaakt: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "notitie-gemaakt";
            /** @description Wat er is vastgelegd bij: notitie gemaakt. Bij verkort ontbreken velden */
            gegevens: {
                /** @description De tekst */
                tekst?: string;
                /**
                 * @description Met wie er is gesproken
                 * @enum {string}
                 */
                met?: "ouder" | "jongere" | "school" | "hulpverlener" | "ander";
                /** @description Wie het hoorde */
                gesproken?: string;
                /**
                 * @description Op welke manier
                 * @enum {string}
                 */
                hoe?: "telefoon" | "gesprek" | "huisbezoek" | "bericht" | "anders";
                /**
                 * Format: date
                 * @description De dag waarop het was. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                datum?: string;
                /**
                 * @description Wie het mag lezen; zonder: wie de casus ziet
                 * @enum {string}
                 */
                lezers?: "behandelaars" | "school" | "iedereen";
                /** @description De ids van collega's die dit moeten lezen */
                vermeld?: string[];
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: document toegevoegd */
        GebeurtenisDocumentToegevoegd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "document-toegevoegd";
            /** @description Wat er is vastgelegd bij: document toegevoegd. Bij verkort ontbreken velden */
            gegevens: {
                /** @description De sleutel van het document */
                document?: string;
                /** @description Wat voor soort het is */
                soort?: string;
                /** @description De titel */
                titel?: string;
                /** @description De SHA-256, in hexadecimalen */
                sha256?: string;
                /** @description De grootte, in bytes */
                grootte?: number;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: verwijsindex vastgelegd */
        GebeurtenisVerwijsindexVastgelegd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "verwijsindex-vastgelegd";
            /** @description Wat er is vastgelegd bij: verwijsindex vastgelegd. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Of het kind in de verwijsindex is gemeld */
                gemeld?: boolean;
                /**
                 * Format: date
                 * @description De dag waarop het was. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                datum?: string;
                /** @description Het nummer in de verwijsindex */
                referentie?: string;
                /** @description Wat erbij te zeggen is */
                toelichting?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: gevaar gemeld */
        GebeurtenisGevaarGemeld: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "gevaar-gemeld";
            /** @description Wat er is vastgelegd bij: gevaar gemeld. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Wat erbij te zeggen is */
                toelichting?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: veiligheid geborgd */
        GebeurtenisVeiligheidGeborgd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "veiligheid-geborgd";
            /** @description Wat er is vastgelegd bij: veiligheid geborgd. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Wat erbij te zeggen is */
                toelichting?: string;
                /** @description Of er bij Veilig Thuis is gemeld */
                veiligThuis?: boolean;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: antwoord uitgebleven */
        GebeurtenisAntwoordUitgebleven: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "antwoord-uitgebleven";
            /** @description Wat er is vastgelegd bij: antwoord uitgebleven. Bij verkort ontbreken velden */
            gegevens: {
                /**
                 * @description Welke taak het is
                 * @enum {string}
                 */
                taak?: "toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen";
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: uitvoering uitgebleven */
        GebeurtenisUitvoeringUitgebleven: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "uitvoering-uitgebleven";
            /** @description Wat er is vastgelegd bij: uitvoering uitgebleven. Bij verkort ontbreken velden */
            gegevens: {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: onderwijsvraag bewaakt */
        GebeurtenisOnderwijsvraagBewaakt: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "onderwijsvraag-bewaakt";
            /** @description Wat er is vastgelegd bij: onderwijsvraag bewaakt. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Wat erbij te zeggen is */
                toelichting?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: bestuurlijk besluit vastgelegd */
        GebeurtenisBestuurlijkBesluitVastgelegd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "bestuurlijk-besluit-vastgelegd";
            /** @description Wat er is vastgelegd bij: bestuurlijk besluit vastgelegd. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Wat er is besloten */
                besluit?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: doorbraaktafel vastgelegd */
        GebeurtenisDoorbraaktafelVastgelegd: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "doorbraaktafel-vastgelegd";
            /** @description Wat er is vastgelegd bij: doorbraaktafel vastgelegd. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Wie er was, of de perioden waarin het kind wel naar school ging */
                aanwezig?: string[];
                /** @description Wat er is besproken */
                verslag?: string;
                /**
                 * @description Wat eruit kwam
                 * @enum {string}
                 */
                uitkomst?: "afspraken" | "stagnatie";
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van de tijdlijn: opgeschaald */
        GebeurtenisOpgeschaald: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort: boolean;
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            gebeurtenis: "opgeschaald";
            /** @description Wat er is vastgelegd bij: opgeschaald. Bij verkort ontbreken velden */
            gegevens: {
                /** @description Waarom */
                reden?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Een regel van Tijdlijn met alleen de velden die in fields zijn gevraagd */
        TijdlijnDeel: {
            /**
             * @description Oplopend; wat u niet mag zien slaat een nummer over
             * @example 1
             */
            nummer?: number;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            op?: string;
            /**
             * @description Van wie het is: een rol, of de klok
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            /**
             * @description true: van gegevens ziet u niet alles
             * @example false
             */
            verkort?: boolean;
            /**
             * @description Wat er gebeurde
             * @enum {string}
             */
            gebeurtenis?: "casus-gemeld" | "melding-gevoegd" | "fase-geopend" | "fase-hervat" | "casus-gesloten" | "taak-geopend" | "taak-voltooid" | "taak-vervallen" | "taak-genomen" | "taak-doorgegeven" | "taak-herinnerd" | "taak-geescaleerd" | "voortgang-gerapporteerd" | "voortgang-gemist" | "toestemming-vastgelegd" | "perspectief-vastgelegd" | "perspectief-vervallen" | "afspraak-gemaakt" | "afspraak-verlopen" | "afspraak-gecontroleerd" | "aanbod-gedaan" | "aanbod-beantwoord" | "start-gevraagd" | "start-gecontroleerd" | "doorbraaktafel-gepland" | "doorbraaktafel-vervallen" | "arbitrageverzoek-uitgereikt" | "arbitrageverzoek-beantwoord" | "commissie-samengesteld" | "zitting-gepland" | "uitspraak-gedaan" | "uitspraak-beantwoord" | "uitvoering-bevestigd" | "proces-verbaal-verzonden" | "van-vervolging-afgezien" | "instemming-alsnog-vastgelegd" | "om-besluit-vastgelegd" | "om-uitkomst-vastgelegd" | "bestuurlijk-besluit-gevraagd" | "vrijstelling-vastgelegd" | "mas-route-gekozen" | "terugkeer-gemeld" | "terugkeer-bevestigd" | "terugval-gemeld" | "nazorg-bevestigd" | "afgeschaald" | "onbereikt-gemeld" | "anders-bereikt" | "bereiken-losgelaten" | "overgedragen" | "overdracht-aangekondigd" | "aankondiging-vervallen" | "convenant-overgezet" | "toegewezen" | "gecorrigeerd" | "melding-geweigerd" | "eerste-actie-gemeld" | "stem-vastgelegd" | "notitie-gemaakt" | "document-toegevoegd" | "verwijsindex-vastgelegd" | "gevaar-gemeld" | "veiligheid-geborgd" | "antwoord-uitgebleven" | "uitvoering-uitgebleven" | "onderwijsvraag-bewaakt" | "bestuurlijk-besluit-vastgelegd" | "doorbraaktafel-vastgelegd" | "opgeschaald";
            /** @description Wat er is vastgelegd; welke velden zegt gebeurtenis */
            gegevens?: {
                [key: string]: unknown;
            };
        };
        Casuswijzigingen: {
            /** @description Wat er is gewijzigd, op volgorde; met fields alleen met die velden */
            regels: components["schemas"]["Casuswijziging"][] | components["schemas"]["CasuswijzigingDeel"][];
            /** @description Bewaar dit, en geef het de volgende keer mee als na; het is er ook als er niets meer is */
            volgende: string;
            /** @description true: er is nu al meer; lees meteen verder */
            meer: boolean;
        };
        Casuswijziging: {
            /** @description Het nummer van de casus voor programma’s */
            casusnummer: string;
            /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
            kenmerk: string;
            /** @description De casus zoals die nu is; null: de casus ligt niet meer binnen uw bereik */
            casus: components["schemas"]["Casus"] | components["schemas"]["Verwijzing"] | null;
        };
        /** @description Een wijziging met alleen de velden die in fields zijn gevraagd */
        CasuswijzigingDeel: {
            /** @description Het nummer van de casus voor programma’s */
            casusnummer?: string;
            /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
            kenmerk?: string;
            /** @description De casus zoals die nu is; null: de casus ligt niet meer binnen uw bereik */
            casus?: components["schemas"]["Casus"] | components["schemas"]["Verwijzing"] | null;
        };
        MogelijkeDubbelen: {
            /** @description De regels */
            regels: components["schemas"]["MogelijkeDubbele"][] | components["schemas"]["MogelijkeDubbelenDeel"][];
        };
        MogelijkeDubbele: {
            /** @description Het nummer van de casus voor programma’s */
            casusnummer: string;
            /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
            kenmerk: string;
            /** @description De CBS-code van de gemeente */
            gemeente: string;
            /**
             * Format: date-time
             * @description Wanneer de casus is gemeld. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            gemeldOp: string;
            /** @description false: de casus zelf ligt buiten uw bereik */
            ziet: boolean;
        };
        /** @description Een regel met alleen de velden die in fields zijn gevraagd */
        MogelijkeDubbelenDeel: {
            /** @description Het nummer van de casus voor programma’s */
            casusnummer?: string;
            /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
            kenmerk?: string;
            /** @description De CBS-code van de gemeente */
            gemeente?: string;
            /**
             * Format: date-time
             * @description Wanneer de casus is gemeld. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            gemeldOp?: string;
            /** @description false: de casus zelf ligt buiten uw bereik */
            ziet?: boolean;
        };
        NietDubbel: {
            /**
             * @description niet-dubbel: het zijn twee kinderen
             * @enum {string}
             */
            oordeel: "niet-dubbel";
            /** @description Het nummer van de casus voor programma’s */
            casusnummer: string;
            /** @description Het casusnummer van de andere casus */
            andere: string;
        };
        Dubbeloordeel: {
            /**
             * @description niet-dubbel: het zijn twee kinderen
             * @enum {string}
             */
            oordeel: "niet-dubbel";
        };
        CasussenVanLeerling: {
            /** @description De casussen, de laatst gemelde eerst */
            regels: (components["schemas"]["Casus"] | components["schemas"]["Verwijzing"])[];
        };
        Leerlingvraag: {
            /** @description Uw sleutel van het kind, zoals u die bij de melding gaf */
            leerling: string;
            /**
             * @description Het BRIN van de school van de melding; nodig als u voor meer scholen werkt
             * @example 12AB00
             */
            school?: string;
            /** @description De regio waarvoor is gemeld; alleen nodig zonder aanmelding, op deze computer */
            regio?: string;
        };
        Opdracht: components["schemas"]["OpdrachtRapporteerVoortgang"] | components["schemas"]["OpdrachtMeldEersteActie"] | components["schemas"]["OpdrachtLegToestemmingVast"] | components["schemas"]["OpdrachtLegStemVast"] | components["schemas"]["OpdrachtMaakNotitie"] | components["schemas"]["OpdrachtMeldGevaar"] | components["schemas"]["OpdrachtBorgVeiligheid"] | components["schemas"]["OpdrachtPlanDoorbraaktafel"] | components["schemas"]["OpdrachtZegDoorbraaktafelAf"] | components["schemas"]["OpdrachtLegDoorbraaktafelVast"] | components["schemas"]["OpdrachtMaakAfspraak"] | components["schemas"]["OpdrachtControleerAfspraak"] | components["schemas"]["OpdrachtDoeAanbod"] | components["schemas"]["OpdrachtBeantwoordAanbod"] | components["schemas"]["OpdrachtControleerStart"] | components["schemas"]["OpdrachtReikVerzoekUit"] | components["schemas"]["OpdrachtBeantwoordArbitrageverzoek"] | components["schemas"]["OpdrachtStelCommissieSamen"] | components["schemas"]["OpdrachtPlanZitting"] | components["schemas"]["OpdrachtDoeUitspraak"] | components["schemas"]["OpdrachtBeantwoordUitspraak"] | components["schemas"]["OpdrachtBevestigUitvoering"] | components["schemas"]["OpdrachtBewaakOnderwijsvraag"] | components["schemas"]["OpdrachtVerzendProcesVerbaal"] | components["schemas"]["OpdrachtZieAfVanVervolging"] | components["schemas"]["OpdrachtLegBestuurlijkBesluitVast"] | components["schemas"]["OpdrachtLegAlsnogInstemmingVast"] | components["schemas"]["OpdrachtLegOmBesluitVast"] | components["schemas"]["OpdrachtLegOmUitkomstVast"] | components["schemas"]["OpdrachtMeldTerugkeer"] | components["schemas"]["OpdrachtMeldTerugval"] | components["schemas"]["OpdrachtBevestigTerugkeer"] | components["schemas"]["OpdrachtBevestigNazorg"] | components["schemas"]["OpdrachtMeldOnbereikt"] | components["schemas"]["OpdrachtBereikAnders"] | components["schemas"]["OpdrachtLaatBereikenLos"] | components["schemas"]["OpdrachtLegVerwijsindexVast"] | components["schemas"]["OpdrachtNeemTaak"] | components["schemas"]["OpdrachtGeefTaakDoor"] | components["schemas"]["OpdrachtLegPerspectiefVast"] | components["schemas"]["OpdrachtSchaalOp"] | components["schemas"]["OpdrachtSchaalAf"] | components["schemas"]["OpdrachtWijsToe"] | components["schemas"]["OpdrachtDraagOver"] | components["schemas"]["OpdrachtLegVrijstellingVast"] | components["schemas"]["OpdrachtKiesMasRoute"] | components["schemas"]["OpdrachtCorrigeer"] | components["schemas"]["OpdrachtZetConvenantOver"] | components["schemas"]["OpdrachtSluitAf"];
        /** @description Rapporteer de voortgang */
        OpdrachtRapporteerVoortgang: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "rapporteerVoortgang";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht rapporteerVoortgang */
            gegevens: {
                /**
                 * @description Hoe het gaat
                 * @enum {string}
                 */
                oordeel: "op-schema" | "stagnatie" | "langdurig-verwacht";
                /** @description Wat erbij te zeggen is */
                toelichting: string;
                /**
                 * @description De trede van de ladder van effectiviteit
                 * @enum {string}
                 */
                trede?: "eenvoudig" | "gecompliceerd" | "complex" | "chaotisch" | "stagnatie";
            };
        };
        /** @description Meld de eerste actie */
        OpdrachtMeldEersteActie: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "meldEersteActie";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht meldEersteActie */
            gegevens: {
                /** @description Wat erbij te zeggen is */
                toelichting: string;
            };
        };
        /** @description Leg toestemming vast */
        OpdrachtLegToestemmingVast: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "legToestemmingVast";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht legToestemmingVast */
            gegevens: {
                /**
                 * @description Vanaf wanneer, of van wie
                 * @enum {string}
                 */
                van: "ouder" | "jongere";
                /**
                 * @description Wat er is besloten
                 * @enum {string}
                 */
                besluit: "gegeven" | "geweigerd" | "ingetrokken";
                /** @description Om wie het gaat */
                wie?: string;
                /**
                 * @description Op welke manier
                 * @enum {string}
                 */
                hoe?: "mondeling" | "schriftelijk";
                /**
                 * Format: date
                 * @description De dag waarop het was. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                datum?: string;
                /** @description Waarvoor het geldt */
                waarvoor?: string;
                /**
                 * Format: date
                 * @description Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                geldigTot?: string;
            };
        };
        /** @description Schrijf op wat het kind of een ouder zegt */
        OpdrachtLegStemVast: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "legStemVast";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht legStemVast */
            gegevens: {
                /**
                 * @description Vanaf wanneer, of van wie
                 * @enum {string}
                 */
                van: "jongere" | "ouder";
                /** @description Om wie het gaat */
                wie?: string;
                /** @description Wat iemand zei, in eigen woorden */
                gezegd: string;
                /** @description Wie erbij was om te steunen */
                ondersteuner?: string;
            };
        };
        /** @description Maak een notitie */
        OpdrachtMaakNotitie: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "maakNotitie";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht maakNotitie */
            gegevens: {
                /** @description De tekst */
                tekst: string;
                /**
                 * @description Met wie er is gesproken
                 * @enum {string}
                 */
                met?: "ouder" | "jongere" | "school" | "hulpverlener" | "ander";
                /** @description Wie het hoorde */
                gesproken?: string;
                /**
                 * @description Op welke manier
                 * @enum {string}
                 */
                hoe?: "telefoon" | "gesprek" | "huisbezoek" | "bericht" | "anders";
                /**
                 * Format: date
                 * @description De dag waarop het was. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                datum?: string;
                /**
                 * @description Wie het mag lezen; zonder: wie de casus ziet
                 * @enum {string}
                 */
                lezers?: "behandelaars" | "school" | "iedereen";
                /** @description De ids van collega's die dit moeten lezen */
                vermeld?: string[];
            };
        };
        /** @description Meld gevaar */
        OpdrachtMeldGevaar: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "meldGevaar";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht meldGevaar */
            gegevens: {
                /** @description Wat erbij te zeggen is */
                toelichting: string;
            };
        };
        /** @description Leg vast dat het kind veilig is */
        OpdrachtBorgVeiligheid: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "borgVeiligheid";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht borgVeiligheid */
            gegevens: {
                /** @description Wat erbij te zeggen is */
                toelichting: string;
                /** @description Of er bij Veilig Thuis is gemeld */
                veiligThuis: boolean;
            };
        };
        /** @description Plan de doorbraaktafel */
        OpdrachtPlanDoorbraaktafel: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "planDoorbraaktafel";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht planDoorbraaktafel */
            gegevens: {
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt
                 */
                op: string;
                /** @description Waar het is */
                plaats?: string;
                /** @description Wie er voor de doorbraaktafel is gevraagd */
                deelnemers?: {
                    /** @description De naam */
                    naam?: string;
                    /** @description Het id van de persoon; null: niemand in het bijzonder */
                    persoon?: string;
                    /** @description Het vak van deze persoon */
                    discipline: string;
                }[];
            };
        };
        /** @description Zeg de doorbraaktafel af */
        OpdrachtZegDoorbraaktafelAf: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "zegDoorbraaktafelAf";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht zegDoorbraaktafelAf */
            gegevens: {
                /** @description Waarom */
                reden: string;
            };
        };
        /** @description Leg vast wat de doorbraaktafel opleverde */
        OpdrachtLegDoorbraaktafelVast: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "legDoorbraaktafelVast";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht legDoorbraaktafelVast */
            gegevens: {
                /** @description Wie er was, of de perioden waarin het kind wel naar school ging */
                aanwezig: string[];
                /** @description Wat er is besproken */
                verslag: string;
                /**
                 * @description Wat eruit kwam
                 * @enum {string}
                 */
                uitkomst: "afspraken" | "stagnatie";
            };
        };
        /** @description Leg een afspraak vast */
        OpdrachtMaakAfspraak: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "maakAfspraak";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht maakAfspraak */
            gegevens: {
                /** @description De sleutel waarmee u deze afspraak later noemt */
                afspraak: string;
                /** @description Wat er is afgesproken of verwacht */
                omschrijving: string;
                /** @description Om wie het gaat */
                wie: string;
                /**
                 * Format: date
                 * @description Wanneer het af moet zijn. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                uiterlijk: string;
            };
        };
        /** @description Controleer een afspraak */
        OpdrachtControleerAfspraak: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "controleerAfspraak";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht controleerAfspraak */
            gegevens: {
                /** @description De sleutel waarmee u deze afspraak later noemt */
                afspraak: string;
                /** @description Of de afspraak is nagekomen */
                nagekomen: boolean;
            };
        };
        /** @description Leg een aanbod vast */
        OpdrachtDoeAanbod: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "doeAanbod";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht doeAanbod */
            gegevens: {
                /** @description De sleutel waarmee u dit aanbod later noemt */
                aanbod: string;
                /**
                 * @description Wat voor soort het is
                 * @enum {string}
                 */
                soort: "onderwijs" | "zorg" | "onderwijszorg" | "afstandsonderwijs" | "dagbesteding" | "werk";
                /** @description Wie het aanbod uitvoert */
                aanbieder: string;
                /**
                 * Format: date
                 * @description De dag waarop het begint. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                startdatum: string;
                /** @description Of er een wachtlijst is */
                wachtlijst: boolean;
                /** @description Wat de wachttijd overbrugt */
                overbrugging?: string;
                /** @description Of de plaatsing met mandaat is, ongeacht de wachtlijst */
                doorzettingsmacht?: boolean;
                /** @description Wie welk deel betaalt, samen 100 procent */
                verdeling?: {
                    /** @description De CBS-code van de gemeente */
                    gemeente: number;
                    /** @description Het deel van het samenwerkingsverband, in procenten */
                    swv: number;
                };
            };
        };
        /** @description Leg het antwoord op een aanbod vast */
        OpdrachtBeantwoordAanbod: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "beantwoordAanbod";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht beantwoordAanbod */
            gegevens: {
                /** @description De sleutel waarmee u dit aanbod later noemt */
                aanbod: string;
                /**
                 * @description Wat er is besloten
                 * @enum {string}
                 */
                besluit: "aanvaard" | "afgewezen";
            };
        };
        /** @description Controleer of het aanbod is begonnen */
        OpdrachtControleerStart: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "controleerStart";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht controleerStart */
            gegevens: {
                /** @description De sleutel waarmee u dit aanbod later noemt */
                aanbod: string;
                /** @description Of het is begonnen */
                gestart: boolean;
                /** @description Wat erbij te zeggen is */
                toelichting: string;
                /**
                 * Format: date
                 * @description De dag waarop het begint. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                startdatum?: string;
            };
        };
        /** @description Leg vast dat het arbitrageverzoek is uitgereikt */
        OpdrachtReikVerzoekUit: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "reikVerzoekUit";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht reikVerzoekUit */
            gegevens: {
                /**
                 * @description Hoe het werd gegeven
                 * @enum {string}
                 */
                wijze: "gesprek" | "brief" | "e-mail";
                /**
                 * Format: date
                 * @description Wanneer het was, of wordt. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                op: string;
            };
        };
        /** @description Leg het antwoord op het arbitrageverzoek vast */
        OpdrachtBeantwoordArbitrageverzoek: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "beantwoordArbitrageverzoek";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht beantwoordArbitrageverzoek */
            gegevens: {
                /**
                 * @description Wat er is besloten
                 * @enum {string}
                 */
                besluit: "instemming" | "weigering";
                /** @description Wie er voor de ouders spreekt */
                vertegenwoordiger?: string;
            };
        };
        /** @description Stel de arbitragecommissie samen */
        OpdrachtStelCommissieSamen: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "stelCommissieSamen";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht stelCommissieSamen */
            gegevens: {
                /** @description Wie er namens de ouders in de commissie zit */
                ouders: string;
                /** @description Wie er namens het doorbraakteam in de commissie zit */
                doorbraakteam: string;
                /** @description Wie er namens een naburig samenwerkingsverband in de commissie zit */
                naburigSwv: string;
                /** @description Wie de commissie voorzit; null: de casusregisseur */
                voorzitter?: string;
            };
        };
        /** @description Plan de zitting */
        OpdrachtPlanZitting: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "planZitting";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht planZitting */
            gegevens: {
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt
                 */
                op: string;
            };
        };
        /** @description Leg de uitspraak vast */
        OpdrachtDoeUitspraak: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "doeUitspraak";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht doeUitspraak */
            gegevens: {
                /** @description De uitspraak van de commissie */
                uitspraak: string;
                /**
                 * Format: date
                 * @description De dag waarop de uitspraak moet zijn uitgevoerd. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                uitvoerenUiterlijk: string;
            };
        };
        /** @description Leg vast of de ouders de uitspraak aanvaarden */
        OpdrachtBeantwoordUitspraak: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "beantwoordUitspraak";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht beantwoordUitspraak */
            gegevens: {
                /**
                 * @description Wat er is besloten
                 * @enum {string}
                 */
                besluit: "aanvaard" | "niet-aanvaard";
            };
        };
        /** @description Controleer of de uitspraak is uitgevoerd */
        OpdrachtBevestigUitvoering: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "bevestigUitvoering";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht bevestigUitvoering */
            gegevens: {
                /** @description Of de uitspraak is uitgevoerd */
                uitgevoerd: boolean;
            };
        };
        /** @description Bewaak de onderwijsvraag */
        OpdrachtBewaakOnderwijsvraag: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "bewaakOnderwijsvraag";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht bewaakOnderwijsvraag */
            gegevens: {
                /** @description Wat erbij te zeggen is */
                toelichting: string;
            };
        };
        /** @description Leg vast dat u de zaak heeft doorgestuurd */
        OpdrachtVerzendProcesVerbaal: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "verzendProcesVerbaal";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht verzendProcesVerbaal */
            gegevens: {
                /**
                 * @description Welke weg de zaak gaat
                 * @enum {string}
                 */
                route: "strafrecht" | "civiel";
            };
        };
        /** @description Zie af van vervolging */
        OpdrachtZieAfVanVervolging: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "zieAfVanVervolging";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht zieAfVanVervolging */
            gegevens: {
                /**
                 * @description Waarom
                 * @enum {string}
                 */
                reden: "verzoek-niet-ontvangen" | "geen-passend-aanbod" | "niet-leerplichtig" | "vrijstelling" | "geoorloofd" | "niet-verwijtbaar";
                /** @description Wat erbij te zeggen is */
                toelichting: string;
            };
        };
        /** @description Leg vast wat de bestuurders besluiten */
        OpdrachtLegBestuurlijkBesluitVast: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "legBestuurlijkBesluitVast";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht legBestuurlijkBesluitVast */
            gegevens: {
                /** @description Wat er is besloten */
                besluit: string;
            };
        };
        /** @description Leg vast dat de ouders alsnog instemmen */
        OpdrachtLegAlsnogInstemmingVast: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "legAlsnogInstemmingVast";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht legAlsnogInstemmingVast */
            gegevens: {
                /** @description Wie er voor de ouders spreekt */
                vertegenwoordiger?: string;
            };
        };
        /** @description Leg het besluit van het Openbaar Ministerie vast */
        OpdrachtLegOmBesluitVast: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "legOmBesluitVast";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht legOmBesluitVast */
            gegevens: {
                /**
                 * @description Wat er is besloten
                 * @enum {string}
                 */
                besluit: "vervolging";
                /**
                 * @description Waar de zitting is; null: die is er niet
                 * @enum {string}
                 */
                zitting: "officier" | "kanton";
            } | {
                /**
                 * @description Wat er is besloten
                 * @enum {string}
                 */
                besluit: "civiel";
            } | {
                /**
                 * @description Wat er is besloten
                 * @enum {string}
                 */
                besluit: "sepot";
            };
        };
        /** @description Leg de uitkomst van het Openbaar Ministerie vast */
        OpdrachtLegOmUitkomstVast: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "legOmUitkomstVast";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht legOmUitkomstVast */
            gegevens: {
                /** @description Wat eruit kwam */
                uitkomst: string;
                /**
                 * @description Wat voor soort het is
                 * @enum {string}
                 */
                soort?: "veroordeling" | "vrijspraak" | "schikking" | "leerstraf" | "ondertoezichtstelling" | "geen-maatregel" | "anders";
                /** @description De jeugdbeschermer bij een ondertoezichtstelling */
                jeugdbeschermer?: string;
            };
        };
        /** @description Meld dat het kind weer naar school gaat */
        OpdrachtMeldTerugkeer: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "meldTerugkeer";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht meldTerugkeer */
            gegevens: {
                /**
                 * Format: date
                 * @description Vanaf wanneer. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                vanaf: string;
                /** @description Waar het kind naar school gaat */
                plek: string;
                /** @description Of het kind het hele aanvaarde programma volgt */
                volledig: boolean;
            };
        };
        /** @description Meld een terugval */
        OpdrachtMeldTerugval: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "meldTerugval";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht meldTerugval */
            gegevens: {
                /**
                 * Format: date
                 * @description Vanaf wanneer. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                vanaf: string;
            };
        };
        /** @description Bevestig of het kind echt weer naar school gaat */
        OpdrachtBevestigTerugkeer: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "bevestigTerugkeer";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht bevestigTerugkeer */
            gegevens: {
                /** @description Of het klopt */
                bevestigd: boolean;
                /** @description Wat erbij te zeggen is */
                toelichting: string;
            };
        };
        /** @description Bevestig dat het goed gaat */
        OpdrachtBevestigNazorg: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "bevestigNazorg";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht bevestigNazorg */
            gegevens: {
                /** @description Wat erbij te zeggen is */
                toelichting: string;
            };
        };
        /** @description Meld dat een bericht niet aankomt */
        OpdrachtMeldOnbereikt: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "meldOnbereikt";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht meldOnbereikt */
            gegevens: {
                /**
                 * @description Om wie het gaat
                 * @enum {string}
                 */
                wie: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "ouders" | "jongere" | "doorbraakteam" | "arbitragecommissie" | "bestuurders" | "afspraakhouder" | "aanbieder" | "gemeente" | "samenwerkingsverband" | "ontvanger" | "oude-school";
                /**
                 * @description Waarom
                 * @enum {string}
                 */
                reden: "geweigerd" | "teruggekomen" | "geen-adres";
            };
        };
        /** @description Leg vast dat u iemand anders hebt bereikt */
        OpdrachtBereikAnders: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "bereikAnders";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht bereikAnders */
            gegevens: {
                /**
                 * @description Om wie het gaat
                 * @enum {string}
                 */
                wie: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "ouders" | "jongere" | "doorbraakteam" | "arbitragecommissie" | "bestuurders" | "afspraakhouder" | "aanbieder" | "gemeente" | "samenwerkingsverband" | "ontvanger" | "oude-school";
                /** @description Wie het hoorde */
                gesproken: string;
                /**
                 * @description Op welke manier
                 * @enum {string}
                 */
                hoe: "telefoon" | "gesprek" | "anders";
                /**
                 * Format: date
                 * @description De dag waarop het was. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                datum: string;
                /** @description Wat erbij te zeggen is */
                toelichting?: string;
            };
        };
        /** @description Leg vast dat bereiken niet meer hoeft */
        OpdrachtLaatBereikenLos: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "laatBereikenLos";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht laatBereikenLos */
            gegevens: {
                /**
                 * @description Om wie het gaat
                 * @enum {string}
                 */
                wie: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "ouders" | "jongere" | "doorbraakteam" | "arbitragecommissie" | "bestuurders" | "afspraakhouder" | "aanbieder" | "gemeente" | "samenwerkingsverband" | "ontvanger" | "oude-school";
                /**
                 * @description Waarom
                 * @enum {string}
                 */
                reden: "niet-meer-nodig" | "geen-weg" | "alsnog-bezorgd";
                /** @description Wat erbij te zeggen is */
                toelichting?: string;
            };
        };
        /** @description Leg de melding in de verwijsindex vast */
        OpdrachtLegVerwijsindexVast: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "legVerwijsindexVast";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht legVerwijsindexVast */
            gegevens: {
                /** @description Of het kind in de verwijsindex is gemeld */
                gemeld: boolean;
                /**
                 * Format: date
                 * @description De dag waarop het was. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                datum?: string;
                /** @description Het nummer in de verwijsindex */
                referentie?: string;
                /** @description Wat erbij te zeggen is */
                toelichting?: string;
            };
        };
        /** @description Neem een taak op u */
        OpdrachtNeemTaak: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "neemTaak";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht neemTaak */
            gegevens: {
                /**
                 * @description Welke taak het is
                 * @enum {string}
                 */
                taak: "toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen";
                /** @description Het id van de persoon; null: niemand in het bijzonder */
                persoon: string;
            };
        };
        /** @description Geef een taak door */
        OpdrachtGeefTaakDoor: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "geefTaakDoor";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht geefTaakDoor */
            gegevens: {
                /**
                 * @description Welke taak het is
                 * @enum {string}
                 */
                taak: "toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen";
                /** @description Het id van de persoon; null: niemand in het bijzonder */
                persoon: string;
                /** @description Waarom */
                reden: string;
            };
        };
        /** @description Leg vast dat er zicht op een oplossing is */
        OpdrachtLegPerspectiefVast: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "legPerspectiefVast";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht legPerspectiefVast */
            gegevens: {
                /** @description Wat er is afgesproken of verwacht */
                omschrijving: string;
                /**
                 * Format: date
                 * @description De dag waarop de oplossing er naar verwachting is. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                verwachtOp: string;
            };
        };
        /** @description Schaal op */
        OpdrachtSchaalOp: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "schaalOp";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht schaalOp */
            gegevens: {
                /** @description Waarom */
                reden: string;
            };
        };
        /** @description Schaal af */
        OpdrachtSchaalAf: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "schaalAf";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht schaalAf */
            gegevens: {
                /** @description Waarom */
                reden: string;
            };
        };
        /** @description Wijs de casus toe */
        OpdrachtWijsToe: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "wijsToe";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht wijsToe */
            gegevens: {
                /** @description Het id van de persoon; null: niemand in het bijzonder */
                persoon: string;
                /** @description Waarom */
                reden: string;
            };
        };
        /** @description Draag de casus over */
        OpdrachtDraagOver: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "draagOver";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht draagOver */
            gegevens: {
                /** @description De CBS-code van de gemeente */
                gemeente: string;
                /** @description Het BRIN van de school; null: het kind heeft geen school */
                school?: string | null;
                /**
                 * @description De soort onderwijs
                 * @enum {string}
                 */
                onderwijssoort?: "po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo";
                /**
                 * Format: date
                 * @description Vanaf welke dag. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                per?: string;
                /**
                 * @description Waarom het gebeurde
                 * @enum {string}
                 */
                aanleiding?: "verhuizing" | "po-vo" | "detentie" | "anders";
            };
        };
        /** @description Leg een beroep op vrijstelling vast */
        OpdrachtLegVrijstellingVast: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "legVrijstellingVast";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht legVrijstellingVast */
            gegevens: {
                /** @description Wat voor soort het is */
                soort: string;
                /**
                 * @description Hoe het ermee staat
                 * @enum {string}
                 */
                status: "aangevraagd" | "verleend" | "afgewezen";
                /** @description Wat het samenwerkingsverband adviseerde; leeg zolang dat er niet is */
                adviesSwv?: string | boolean | null;
                /**
                 * Format: date
                 * @description De eerste dag waarop het niet meer geldt; leeg of null: voorgoed. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                geldtTot?: string;
            };
        };
        /** @description Leg vast welke weg u kiest */
        OpdrachtKiesMasRoute: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "kiesMasRoute";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht kiesMasRoute */
            gegevens: {
                /**
                 * @description Welke weg de zaak gaat
                 * @enum {string}
                 */
                route: "vrijwillig" | "halt" | "strafrecht" | "civiel";
                /** @description Wat erbij te zeggen is */
                toelichting: string;
            };
        };
        /** @description Verbeter een fout */
        OpdrachtCorrigeer: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "corrigeer";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht corrigeer */
            gegevens: {
                /**
                 * @description Welk veld
                 * @enum {string}
                 */
                veld: "eersteVerzuimdag";
                /**
                 * Format: date
                 * @description Wat er nu staat. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                waarde: string;
                /** @description Waarom */
                reden: string;
            } | {
                /**
                 * @description Welk veld
                 * @enum {string}
                 */
                veld: "geboortedatum";
                /**
                 * Format: date
                 * @description Wat er nu staat. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                waarde: string;
                /** @description Waarom */
                reden: string;
            } | {
                /**
                 * @description Welk veld
                 * @enum {string}
                 */
                veld: "gemeente";
                /** @description Wat er nu staat */
                waarde: string;
                /** @description Waarom */
                reden: string;
            } | {
                /**
                 * @description Welk veld
                 * @enum {string}
                 */
                veld: "naam";
                /** @description Wat er nu staat */
                waarde: string;
                /** @description Waarom */
                reden: string;
            } | {
                /**
                 * @description Welk veld
                 * @enum {string}
                 */
                veld: "school";
                /** @description Wat er nu staat */
                waarde: string | null;
                /** @description Waarom */
                reden: string;
            } | {
                /**
                 * @description Welk veld
                 * @enum {string}
                 */
                veld: "onderwijssoort";
                /**
                 * @description Wat er nu staat
                 * @enum {string}
                 */
                waarde: "po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo";
                /** @description Waarom */
                reden: string;
            };
        };
        /** @description Zet over naar een nieuwer convenant */
        OpdrachtZetConvenantOver: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "zetConvenantOver";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht zetConvenantOver */
            gegevens: {
                /** @description De versie; elke wijziging telt er een bij */
                versie: number;
            };
        };
        /** @description Sluit de casus om een andere reden */
        OpdrachtSluitAf: {
            /**
             * @description Welke opdracht u geeft (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            opdracht: "sluitAf";
            /**
             * @description De rol waarin u de opdracht geeft: die van uw aanmelding. Zonder aanmelding, op deze computer, is deze verplicht.
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /** @description De gegevens van de opdracht sluitAf */
            gegevens: {
                /**
                 * @description Waarom
                 * @enum {string}
                 */
                reden: "verhuisd-buitenland";
                /** @description Wat erbij te zeggen is */
                toelichting: string;
            } | {
                /**
                 * @description Waarom
                 * @enum {string}
                 */
                reden: "niet-meer-leerplichtig";
                /** @description Wat erbij te zeggen is */
                toelichting: string;
            } | {
                /**
                 * @description Waarom
                 * @enum {string}
                 */
                reden: "doorstroompunt";
                /** @description Wat erbij te zeggen is */
                toelichting: string;
            } | {
                /**
                 * @description Waarom
                 * @enum {string}
                 */
                reden: "overleden";
                /** @description Wat erbij te zeggen is */
                toelichting: string;
            } | {
                /**
                 * @description Waarom
                 * @enum {string}
                 */
                reden: "foutieve-melding";
                /** @description Wat erbij te zeggen is */
                toelichting: string;
            } | {
                /**
                 * @description Waarom
                 * @enum {string}
                 */
                reden: "dubbele-melding";
                /** @description Wat erbij te zeggen is */
                toelichting: string;
                /** @description De casus */
                casus: string;
            };
        };
        Taken: {
            /** @description De regels van deze bladzij; met fields alleen met die velden */
            regels: {
                /**
                 * @description Het soort taak, of het adres van de uitleg
                 * @enum {string}
                 */
                type: "toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen";
                /**
                 * @description De rol van deze persoon
                 * @enum {string}
                 */
                rol: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager";
                /** @description Het id van de persoon; null: niemand in het bijzonder */
                persoon: string | null;
                /**
                 * Format: date-time
                 * @description Wanneer het is geopend. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                geopendOp: string;
                /**
                 * Format: date-time
                 * @description Wanneer het af moet zijn. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                uiterlijk: string;
                /** @description Of het al af had moeten zijn */
                teLaat: boolean;
                /** @description Het nummer van de casus voor programma’s */
                casusnummer: string;
                /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
                kenmerk: string;
                /** @description Of er nu gevaar is gemeld voor dit kind */
                gevaar: boolean;
            }[] | components["schemas"]["TakenDeel"][];
            /** @description Geef dit mee als na voor de volgende bladzij; null aan het eind */
            volgende: string | null;
            /** @description Hoeveel regels alle bladzijden samen hebben; alleen met tellen=true */
            totaal?: number;
        };
        /** @description Een regel van Taken met alleen de velden die in fields zijn gevraagd */
        TakenDeel: {
            /**
             * @description Het soort taak, of het adres van de uitleg
             * @enum {string}
             */
            type?: "toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen";
            /**
             * @description De rol van deze persoon
             * @enum {string}
             */
            rol?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager";
            /** @description Het id van de persoon; null: niemand in het bijzonder */
            persoon?: string | null;
            /**
             * Format: date-time
             * @description Wanneer het is geopend. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            geopendOp?: string;
            /**
             * Format: date-time
             * @description Wanneer het af moet zijn. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            uiterlijk?: string;
            /** @description Of het al af had moeten zijn */
            teLaat?: boolean;
            /** @description Het nummer van de casus voor programma’s */
            casusnummer?: string;
            /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
            kenmerk?: string;
            /** @description Of er nu gevaar is gemeld voor dit kind */
            gevaar?: boolean;
        };
        Vermeldingen: {
            /** @description De notities waarin u genoemd bent */
            vermeldingen: {
                /** @description Het nummer van de casus voor programma’s */
                casusnummer: string;
                /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
                kenmerk: string;
                /** @description Of er nu gevaar is gemeld voor dit kind */
                gevaar: boolean;
                /** @description Het nummer van de gebeurtenis: de notitie in de tijdlijn */
                nummer: number;
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                op: string;
                /** @description De rol van wie u noemde */
                door: string;
                /** @description Het id van wie u noemde; null: niemand bij naam */
                actor: string | null;
            }[] | components["schemas"]["VermeldingenDeel"][];
        };
        /** @description Een regel met alleen de velden die in fields zijn gevraagd */
        VermeldingenDeel: {
            /** @description Het nummer van de casus voor programma’s */
            casusnummer?: string;
            /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
            kenmerk?: string;
            /** @description Of er nu gevaar is gemeld voor dit kind */
            gevaar?: boolean;
            /** @description Het nummer van de gebeurtenis: de notitie in de tijdlijn */
            nummer?: number;
            /**
             * Format: date-time
             * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            op?: string;
            /** @description De rol van wie u noemde */
            door?: string;
            /** @description Het id van wie u noemde; null: niemand bij naam */
            actor?: string | null;
        };
        Gezien: {
            /** @description De eerste dag erna; null: nog steeds */
            tot: number;
        };
        Berichten: {
            /** @description De regels van deze bladzij; met fields alleen met die velden */
            regels: components["schemas"]["Bericht"][] | components["schemas"]["BerichtenDeel"][];
            /** @description Geef dit mee als na voor de volgende bladzij; null aan het eind */
            volgende: string | null;
            /** @description Hoeveel regels alle bladzijden samen hebben; alleen met tellen=true */
            totaal?: number;
        };
        Bericht: {
            /** @description Het id, om het later mee te noemen */
            id: string;
            /** @description Het nummer van de casus voor programma’s */
            casusnummer: string;
            /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
            kenmerk: string;
            /** @description Wat voor soort het is */
            soort: string;
            /** @description Voor wie het is */
            aan: {
                /** @description De rol van deze persoon */
                rol: string;
                /** @description Het id van de persoon; null: niemand in het bijzonder */
                persoon: string | null;
            };
            /** @description Het onderwerp van het bericht */
            onderwerp: string;
            /** @description De tekst */
            tekst: string;
            /**
             * Format: date-time
             * @description Wanneer het is gemaakt. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            gemaaktOp: string;
            /**
             * @description wacht: nog te doen, ook tussen twee pogingen; klaargezet: staat klaar en is aan niemand gestuurd; geen-adres: is voor het gezin, en niemand van hen is te bereiken; te-printen: er is nog een brief van te printen en te versturen; bezorgd: alles is afgegeven of verstuurd; mislukt: opgegeven, of een brief ervan is van de lijst gehaald; vervallen: nooit verstuurd, want de stap waarover het gaat is teruggedraaid; niet-gemaild: wie het krijgt wil over wat kan wachten geen e-mail
             * @enum {string}
             */
            status: "wacht" | "klaargezet" | "geen-adres" | "te-printen" | "bezorgd" | "mislukt" | "vervallen" | "niet-gemaild";
            /**
             * Format: date-time
             * @description Tot wanneer het wacht; null: het gaat zodra het kan
             * @example 2026-10-06T10:00:00+02:00
             */
            wachtTot: string | null;
            /**
             * @description Waarop het wacht. stap: de stap waarover het gaat kan nog worden teruggedraaid; overzicht: wie het krijgt wil een keer per dag e-mail
             * @enum {string|null}
             */
            wachtreden: "stap" | "overzicht" | null;
            /**
             * Format: date-time
             * @description Alleen bij status bezorgd
             * @example 2026-10-06T10:00:00+02:00
             */
            bezorgdOp: string | null;
            /** @description Hoe vaak het is geprobeerd */
            pogingen: number;
            /** @description Wat er de laatste keer mis ging, in een woord */
            fout: string | null;
            /** @description Met hoeveel andere berichten het in één e-mail ging; 0: alleen, of nog niet verstuurd */
            samenMet: number;
            /** @description Wie van het gezin nog niet te bereiken is; leeg als het bericht al weg is */
            zonderAdres: string[];
            /** @description Wat ervan op papier gaat: voor wie, hoe het ermee staat en sinds wanneer, wie de brief verstuurde of van de lijst haalde, en waarom */
            brieven: {
                /** @description Voor wie het is */
                aan: string;
                /**
                 * @description Hoe de casus ervoor staat
                 * @enum {string}
                 */
                stand: "te-printen" | "verzonden" | "vervallen";
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                op: string;
                /** @description Van wie het is: een rol, of het id van een persoon */
                door: string | null;
                /**
                 * @description Waarom
                 * @enum {string|null}
                 */
                reden: "anders-verteld" | "niet-meer-nodig" | "geen-weg" | null;
            }[];
            /** @description Alleen dat er nieuws is: het gezin gaf geen toestemming om meer te delen (geen-toestemming) */
            beperkt: boolean;
            /** @description Hoe het is verteld, als het niet is verstuurd */
            verteld: {
                /**
                 * @description Om wie het gaat
                 * @enum {string}
                 */
                wie: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "ouders" | "jongere" | "doorbraakteam" | "arbitragecommissie" | "bestuurders" | "afspraakhouder" | "aanbieder" | "gemeente" | "samenwerkingsverband" | "ontvanger" | "oude-school";
                /** @description Wie het hoorde */
                gesproken: string;
                /**
                 * @description Op welke manier
                 * @enum {string}
                 */
                hoe: "telefoon" | "gesprek" | "anders";
                /**
                 * Format: date
                 * @description De dag waarop het was. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                datum: string;
                /** @description Wat erbij te zeggen is */
                toelichting?: string;
                /**
                 * @description Van wie het is: een rol, of het id van een persoon
                 * @enum {string}
                 */
                door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            } | null;
            /** @description Waarom het bij een deel van de ontvangers niet kan aankomen, een woord per ontvanger */
            nietBij: string[];
        };
        /** @description Een regel van Berichten met alleen de velden die in fields zijn gevraagd */
        BerichtenDeel: {
            /** @description Het id, om het later mee te noemen */
            id?: string;
            /** @description Het nummer van de casus voor programma’s */
            casusnummer?: string;
            /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
            kenmerk?: string;
            /** @description Wat voor soort het is */
            soort?: string;
            /** @description Voor wie het is */
            aan?: {
                /** @description De rol van deze persoon */
                rol: string;
                /** @description Het id van de persoon; null: niemand in het bijzonder */
                persoon: string | null;
            };
            /** @description Het onderwerp van het bericht */
            onderwerp?: string;
            /** @description De tekst */
            tekst?: string;
            /**
             * Format: date-time
             * @description Wanneer het is gemaakt. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            gemaaktOp?: string;
            /**
             * @description wacht: nog te doen, ook tussen twee pogingen; klaargezet: staat klaar en is aan niemand gestuurd; geen-adres: is voor het gezin, en niemand van hen is te bereiken; te-printen: er is nog een brief van te printen en te versturen; bezorgd: alles is afgegeven of verstuurd; mislukt: opgegeven, of een brief ervan is van de lijst gehaald; vervallen: nooit verstuurd, want de stap waarover het gaat is teruggedraaid; niet-gemaild: wie het krijgt wil over wat kan wachten geen e-mail
             * @enum {string}
             */
            status?: "wacht" | "klaargezet" | "geen-adres" | "te-printen" | "bezorgd" | "mislukt" | "vervallen" | "niet-gemaild";
            /**
             * Format: date-time
             * @description Tot wanneer het wacht; null: het gaat zodra het kan
             * @example 2026-10-06T10:00:00+02:00
             */
            wachtTot?: string | null;
            /**
             * @description Waarop het wacht. stap: de stap waarover het gaat kan nog worden teruggedraaid; overzicht: wie het krijgt wil een keer per dag e-mail
             * @enum {string|null}
             */
            wachtreden?: "stap" | "overzicht" | null;
            /**
             * Format: date-time
             * @description Alleen bij status bezorgd
             * @example 2026-10-06T10:00:00+02:00
             */
            bezorgdOp?: string | null;
            /** @description Hoe vaak het is geprobeerd */
            pogingen?: number;
            /** @description Wat er de laatste keer mis ging, in een woord */
            fout?: string | null;
            /** @description Met hoeveel andere berichten het in één e-mail ging; 0: alleen, of nog niet verstuurd */
            samenMet?: number;
            /** @description Wie van het gezin nog niet te bereiken is; leeg als het bericht al weg is */
            zonderAdres?: string[];
            /** @description Wat ervan op papier gaat: voor wie, hoe het ermee staat en sinds wanneer, wie de brief verstuurde of van de lijst haalde, en waarom */
            brieven?: {
                /** @description Voor wie het is */
                aan: string;
                /**
                 * @description Hoe de casus ervoor staat
                 * @enum {string}
                 */
                stand: "te-printen" | "verzonden" | "vervallen";
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                op: string;
                /** @description Van wie het is: een rol, of het id van een persoon */
                door: string | null;
                /**
                 * @description Waarom
                 * @enum {string|null}
                 */
                reden: "anders-verteld" | "niet-meer-nodig" | "geen-weg" | null;
            }[];
            /** @description Alleen dat er nieuws is: het gezin gaf geen toestemming om meer te delen (geen-toestemming) */
            beperkt?: boolean;
            /** @description Hoe het is verteld, als het niet is verstuurd */
            verteld?: {
                /**
                 * @description Om wie het gaat
                 * @enum {string}
                 */
                wie: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "ouders" | "jongere" | "doorbraakteam" | "arbitragecommissie" | "bestuurders" | "afspraakhouder" | "aanbieder" | "gemeente" | "samenwerkingsverband" | "ontvanger" | "oude-school";
                /** @description Wie het hoorde */
                gesproken: string;
                /**
                 * @description Op welke manier
                 * @enum {string}
                 */
                hoe: "telefoon" | "gesprek" | "anders";
                /**
                 * Format: date
                 * @description De dag waarop het was. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                datum: string;
                /** @description Wat erbij te zeggen is */
                toelichting?: string;
                /**
                 * @description Van wie het is: een rol, of het id van een persoon
                 * @enum {string}
                 */
                door: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
            } | null;
            /** @description Waarom het bij een deel van de ontvangers niet kan aankomen, een woord per ontvanger */
            nietBij?: string[];
        };
        Betrokkenen: {
            /** @description De mensen rond het kind */
            betrokkenen: (components["schemas"]["Betrokkene"] | components["schemas"]["GenoemdeBetrokkene"])[];
            /** @description Wat nog niemand invulde; leeg voor wie hier niets kan toevoegen */
            ontbreekt: ("ouder" | "telefoon" | "leraar" | "ondersteuner")[];
            /** @description Waarom er bij de melding geen ouder was; null: niemand zei het, of u leest het niet */
            geenOuder: string | null;
        };
        Betrokkene: {
            /** @description Het id, om het later mee te noemen */
            id: string;
            /** @description Het nummer van de casus voor programma’s */
            casusnummer: string;
            /**
             * @description Wat voor soort het is
             * @enum {string}
             */
            soort: "ouder-met-gezag" | "ouder-zonder-gezag" | "voogd" | "jongere" | "ondersteuner" | "zorgverlener" | "jeugdbeschermer" | "leraar" | "ander";
            /** @description De naam */
            naam: string;
            /** @description Wat deze persoon van het kind is */
            relatie: string | null;
            /** @description Of het kind bij deze persoon woont; null: niet bekend */
            woontBij: boolean | null;
            /** @description De taal, als BCP 47-code; null: niet bekend */
            taal: string | null;
            /** @description Of er een tolk nodig is; null: niet bekend */
            tolk: boolean | null;
            /**
             * @description Hoe deze persoon bericht wil; null: nog niet gevraagd
             * @enum {string|null}
             */
            voorkeur: "e-mail" | "brief" | "telefoon" | null;
            /** @description Het e-mailadres; null: niet bekend */
            email: string | null;
            /** @description Het telefoonnummer; null: niet bekend */
            telefoon: string | null;
            /** @description Het postadres, met een regel voor elk deel */
            adres: string | null;
            /**
             * Format: date
             * @description Vanaf wanneer, of van wie
             */
            van: string;
            /**
             * Format: date
             * @description De eerste dag erna; null: nog steeds
             */
            tot: string | null;
            /** @description true: het was een vergissing */
            doorgehaald: boolean;
            /** @description De versie; elke wijziging telt er een bij */
            versie: number;
        };
        /** @description Wie iemand is, zonder hoe die te bereiken is */
        GenoemdeBetrokkene: {
            /** @description Het id, om het later mee te noemen */
            id: string;
            /**
             * @description Wat voor soort het is
             * @enum {string}
             */
            soort: "ouder-met-gezag" | "ouder-zonder-gezag" | "voogd" | "jongere" | "ondersteuner" | "zorgverlener" | "jeugdbeschermer" | "leraar" | "ander";
            /** @description De naam */
            naam: string;
            /**
             * Format: date
             * @description Vanaf wanneer, of van wie
             */
            van: string;
            /**
             * Format: date
             * @description De eerste dag erna; null: nog steeds
             */
            tot: string | null;
        };
        NieuweBetrokkene: {
            /**
             * @description Wat voor soort het is
             * @enum {string}
             */
            soort: "ouder-met-gezag" | "ouder-zonder-gezag" | "voogd" | "jongere" | "ondersteuner" | "zorgverlener" | "jeugdbeschermer" | "leraar" | "ander";
            /** @description De naam */
            naam: string;
            /**
             * @description Wat deze persoon van het kind is, zoals moeder of wijkcoach
             * @default null
             */
            relatie: string | null;
            /**
             * @description Of het kind bij deze persoon woont; null: niet bekend
             * @default null
             */
            woontBij: boolean | null;
            /**
             * @description Taal als BCP 47-code; null: niet bekend
             * @default null
             */
            taal: string | null;
            /**
             * @description Of er bij een gesprek een tolk nodig is; null: niet bekend
             * @default null
             */
            tolk: boolean | null;
            /**
             * @description Hoe deze persoon bericht wil; null: nog niet gevraagd
             * @default null
             * @enum {string|null}
             */
            voorkeur: "e-mail" | "brief" | "telefoon" | null;
            /**
             * Format: email
             * @description Het e-mailadres; null: niet bekend
             * @default null
             */
            email: string | null;
            /**
             * @description Het telefoonnummer; null: niet bekend
             * @default null
             */
            telefoon: string | null;
            /**
             * @description Postadres, ten hoogste acht regels
             * @default null
             */
            adres: string | null;
            /**
             * Format: date
             * @description De eerste dag dat deze persoon erbij is
             */
            van: string;
            /**
             * Format: date
             * @description De eerste dag erna; null: nog steeds
             * @default null
             */
            tot: string | null;
            /**
             * Format: uuid
             * @description Uw eigen uuid; nog eens sturen met hetzelfde id doet niets nieuws
             */
            id?: string;
        };
        WijzigingenVanBetrokkenen: {
            /** @description Wat er is gewijzigd, het nieuwste eerst */
            wijzigingen: {
                /** @description Het id van de betrokkene */
                betrokkene: string;
                /**
                 * @description genoemd: een melding zei iets anders van deze persoon; er is niets gewijzigd
                 * @enum {string}
                 */
                soort: "toegevoegd" | "gewijzigd" | "doorgehaald" | "genoemd";
                /** @description Null: deze persoon stond er niet */
                voor: {
                    /**
                     * @description Wat voor soort het is
                     * @enum {string}
                     */
                    soort: "ouder-met-gezag" | "ouder-zonder-gezag" | "voogd" | "jongere" | "ondersteuner" | "zorgverlener" | "jeugdbeschermer" | "leraar" | "ander";
                    /** @description De naam */
                    naam: string;
                    /** @description Wat deze persoon van het kind is */
                    relatie: string | null;
                    /** @description Of het kind bij deze persoon woont; null: niet bekend */
                    woontBij: boolean | null;
                    /** @description De taal, als BCP 47-code; null: niet bekend */
                    taal: string | null;
                    /** @description Of er een tolk nodig is; null: niet bekend */
                    tolk: boolean | null;
                    /**
                     * @description Hoe deze persoon bericht wil; null: nog niet gevraagd
                     * @enum {string|null}
                     */
                    voorkeur: "e-mail" | "brief" | "telefoon" | null;
                    /** @description Het e-mailadres; null: niet bekend */
                    email: string | null;
                    /** @description Het telefoonnummer; null: niet bekend */
                    telefoon: string | null;
                    /** @description Het postadres, met een regel voor elk deel */
                    adres: string | null;
                    /**
                     * Format: date
                     * @description Vanaf wanneer, of van wie
                     */
                    van: string;
                    /**
                     * Format: date
                     * @description De eerste dag erna; null: nog steeds
                     */
                    tot: string | null;
                    /** @description true: het was een vergissing */
                    doorgehaald: boolean;
                    /** @description De versie; elke wijziging telt er een bij */
                    versie: number;
                } | null;
                /** @description Zoals het erna was */
                na: {
                    /**
                     * @description Wat voor soort het is
                     * @enum {string}
                     */
                    soort: "ouder-met-gezag" | "ouder-zonder-gezag" | "voogd" | "jongere" | "ondersteuner" | "zorgverlener" | "jeugdbeschermer" | "leraar" | "ander";
                    /** @description De naam */
                    naam: string;
                    /** @description Wat deze persoon van het kind is */
                    relatie: string | null;
                    /** @description Of het kind bij deze persoon woont; null: niet bekend */
                    woontBij: boolean | null;
                    /** @description De taal, als BCP 47-code; null: niet bekend */
                    taal: string | null;
                    /** @description Of er een tolk nodig is; null: niet bekend */
                    tolk: boolean | null;
                    /**
                     * @description Hoe deze persoon bericht wil; null: nog niet gevraagd
                     * @enum {string|null}
                     */
                    voorkeur: "e-mail" | "brief" | "telefoon" | null;
                    /** @description Het e-mailadres; null: niet bekend */
                    email: string | null;
                    /** @description Het telefoonnummer; null: niet bekend */
                    telefoon: string | null;
                    /** @description Het postadres, met een regel voor elk deel */
                    adres: string | null;
                    /**
                     * Format: date
                     * @description Vanaf wanneer, of van wie
                     */
                    van: string;
                    /**
                     * Format: date
                     * @description De eerste dag erna; null: nog steeds
                     */
                    tot: string | null;
                    /** @description true: het was een vergissing */
                    doorgehaald: boolean;
                    /** @description De versie; elke wijziging telt er een bij */
                    versie: number;
                };
                /** @description Wie dit wijzigde */
                door: string;
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                op: string;
            }[] | components["schemas"]["WijzigingenVanBetrokkenenDeel"][];
        };
        /** @description Een regel met alleen de velden die in fields zijn gevraagd */
        WijzigingenVanBetrokkenenDeel: {
            /** @description Het id van de betrokkene */
            betrokkene?: string;
            /**
             * @description genoemd: een melding zei iets anders van deze persoon; er is niets gewijzigd
             * @enum {string}
             */
            soort?: "toegevoegd" | "gewijzigd" | "doorgehaald" | "genoemd";
            /** @description Null: deze persoon stond er niet */
            voor?: {
                /**
                 * @description Wat voor soort het is
                 * @enum {string}
                 */
                soort: "ouder-met-gezag" | "ouder-zonder-gezag" | "voogd" | "jongere" | "ondersteuner" | "zorgverlener" | "jeugdbeschermer" | "leraar" | "ander";
                /** @description De naam */
                naam: string;
                /** @description Wat deze persoon van het kind is */
                relatie: string | null;
                /** @description Of het kind bij deze persoon woont; null: niet bekend */
                woontBij: boolean | null;
                /** @description De taal, als BCP 47-code; null: niet bekend */
                taal: string | null;
                /** @description Of er een tolk nodig is; null: niet bekend */
                tolk: boolean | null;
                /**
                 * @description Hoe deze persoon bericht wil; null: nog niet gevraagd
                 * @enum {string|null}
                 */
                voorkeur: "e-mail" | "brief" | "telefoon" | null;
                /** @description Het e-mailadres; null: niet bekend */
                email: string | null;
                /** @description Het telefoonnummer; null: niet bekend */
                telefoon: string | null;
                /** @description Het postadres, met een regel voor elk deel */
                adres: string | null;
                /**
                 * Format: date
                 * @description Vanaf wanneer, of van wie
                 */
                van: string;
                /**
                 * Format: date
                 * @description De eerste dag erna; null: nog steeds
                 */
                tot: string | null;
                /** @description true: het was een vergissing */
                doorgehaald: boolean;
                /** @description De versie; elke wijziging telt er een bij */
                versie: number;
            } | null;
            /** @description Zoals het erna was */
            na?: {
                /**
                 * @description Wat voor soort het is
                 * @enum {string}
                 */
                soort: "ouder-met-gezag" | "ouder-zonder-gezag" | "voogd" | "jongere" | "ondersteuner" | "zorgverlener" | "jeugdbeschermer" | "leraar" | "ander";
                /** @description De naam */
                naam: string;
                /** @description Wat deze persoon van het kind is */
                relatie: string | null;
                /** @description Of het kind bij deze persoon woont; null: niet bekend */
                woontBij: boolean | null;
                /** @description De taal, als BCP 47-code; null: niet bekend */
                taal: string | null;
                /** @description Of er een tolk nodig is; null: niet bekend */
                tolk: boolean | null;
                /**
                 * @description Hoe deze persoon bericht wil; null: nog niet gevraagd
                 * @enum {string|null}
                 */
                voorkeur: "e-mail" | "brief" | "telefoon" | null;
                /** @description Het e-mailadres; null: niet bekend */
                email: string | null;
                /** @description Het telefoonnummer; null: niet bekend */
                telefoon: string | null;
                /** @description Het postadres, met een regel voor elk deel */
                adres: string | null;
                /**
                 * Format: date
                 * @description Vanaf wanneer, of van wie
                 */
                van: string;
                /**
                 * Format: date
                 * @description De eerste dag erna; null: nog steeds
                 */
                tot: string | null;
                /** @description true: het was een vergissing */
                doorgehaald: boolean;
                /** @description De versie; elke wijziging telt er een bij */
                versie: number;
            };
            /** @description Wie dit wijzigde */
            door?: string;
            /**
             * Format: date-time
             * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            op?: string;
        };
        GewijzigdeBetrokkene: {
            /**
             * @description Wat voor soort het is
             * @enum {string}
             */
            soort: "ouder-met-gezag" | "ouder-zonder-gezag" | "voogd" | "jongere" | "ondersteuner" | "zorgverlener" | "jeugdbeschermer" | "leraar" | "ander";
            /** @description De naam */
            naam: string;
            /**
             * @description Wat deze persoon van het kind is, zoals moeder of wijkcoach
             * @default null
             */
            relatie: string | null;
            /**
             * @description Of het kind bij deze persoon woont; null: niet bekend
             * @default null
             */
            woontBij: boolean | null;
            /**
             * @description Taal als BCP 47-code; null: niet bekend
             * @default null
             */
            taal: string | null;
            /**
             * @description Of er bij een gesprek een tolk nodig is; null: niet bekend
             * @default null
             */
            tolk: boolean | null;
            /**
             * @description Hoe deze persoon bericht wil; null: nog niet gevraagd
             * @default null
             * @enum {string|null}
             */
            voorkeur: "e-mail" | "brief" | "telefoon" | null;
            /**
             * Format: email
             * @description Het e-mailadres; null: niet bekend
             * @default null
             */
            email: string | null;
            /**
             * @description Het telefoonnummer; null: niet bekend
             * @default null
             */
            telefoon: string | null;
            /**
             * @description Postadres, ten hoogste acht regels
             * @default null
             */
            adres: string | null;
            /**
             * Format: date
             * @description De eerste dag dat deze persoon erbij is
             */
            van: string;
            /**
             * Format: date
             * @description De eerste dag erna; null: nog steeds
             * @default null
             */
            tot: string | null;
            /** @description De versie die u las; is er intussen een nieuwere, dan verandert er niets */
            versie: number;
        };
        Documenten: {
            /** @description De documenten naast de casus */
            documenten: components["schemas"]["Document"][] | components["schemas"]["DocumentenDeel"][];
        };
        Document: {
            /** @description Het id, om het later mee te noemen */
            id: string;
            /** @description Wat voor soort het is */
            soort: string;
            /** @description De titel */
            titel: string;
            /** @description De SHA-256, in hexadecimalen */
            sha256: string;
            /** @description Bytes */
            grootte: number;
            /** @description Null: de inhoud ligt hier niet */
            bestandssoort: string | null;
            /**
             * Format: date-time
             * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /** @description Van wie het is: een rol, of het id van een persoon */
            door: string;
            /** @description De persoon of het account dat het deed; null: niet bekend */
            actor: string | null;
        };
        /** @description Een regel met alleen de velden die in fields zijn gevraagd */
        DocumentenDeel: {
            /** @description Het id, om het later mee te noemen */
            id?: string;
            /** @description Wat voor soort het is */
            soort?: string;
            /** @description De titel */
            titel?: string;
            /** @description De SHA-256, in hexadecimalen */
            sha256?: string;
            /** @description Bytes */
            grootte?: number;
            /** @description Null: de inhoud ligt hier niet */
            bestandssoort?: string | null;
            /**
             * Format: date-time
             * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            op?: string;
            /** @description Van wie het is: een rol, of het id van een persoon */
            door?: string;
            /** @description De persoon of het account dat het deed; null: niet bekend */
            actor?: string | null;
        };
        NieuwDocument: {
            /** @description Wat voor soort het is */
            soort: string;
            /** @description De titel */
            titel: string;
            /**
             * @description Van wie het is: een rol, of het id van een persoon
             * @enum {string}
             */
            door?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem";
            /**
             * Format: binary
             * @description Het bestand, ten hoogste 20 MB. De inhoud bepaalt de soort: PDF, JPEG, PNG, HEIC, DOCX, ODT, XLSX, ODS of platte tekst (UTF-8)
             */
            bestand: string;
        };
        Stukken: {
            /** @description De stukken van de casus */
            stukken: components["schemas"]["Stukregel"][] | components["schemas"]["StukkenDeel"][];
        };
        Stukregel: {
            /** @description Het id, om het later mee te noemen */
            id: string;
            /**
             * @description Voor wie het stuk is
             * @enum {string}
             */
            doel: "om" | "rvdk";
            /** @description Wie het liet maken: naam en rol */
            gemaaktDoor: string;
            /**
             * Format: date-time
             * @description Het moment waarover het stuk vertelt
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /** @description Null: wordt nog gemaakt */
            gemaakt: {
                /** @description Het nummer van de laatste gebeurtenis die erin staat */
                totEnMet: number;
                /** @description De SHA-256 van de PDF */
                pdfSha256: string;
                /** @description De SHA-256 van het stuk als gegevens */
                jsonSha256: string;
                /**
                 * Format: date-time
                 * @description Wanneer het klaar was. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                gereedOp: string;
            } | null;
            /** @description Aan wie het is overhandigd */
            overhandigingen: {
                /** @description Het id, om het later mee te noemen */
                id: string;
                /** @description Voor wie het is */
                aan: string;
                /**
                 * @description Hoe het werd gegeven
                 * @enum {string}
                 */
                wijze: "persoonlijk" | "post" | "beveiligde-mail" | "corv" | "portaal";
                /**
                 * Format: date
                 * @description De dag waarop het was
                 */
                datum: string;
                /** @description Van wie het is: een rol, of het id van een persoon */
                door: string;
                /** @description De naam van wie het deed */
                doorNaam: string;
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                op: string;
            }[];
        };
        /** @description Een regel met alleen de velden die in fields zijn gevraagd */
        StukkenDeel: {
            /** @description Het id, om het later mee te noemen */
            id?: string;
            /**
             * @description Voor wie het stuk is
             * @enum {string}
             */
            doel?: "om" | "rvdk";
            /** @description Wie het liet maken: naam en rol */
            gemaaktDoor?: string;
            /**
             * Format: date-time
             * @description Het moment waarover het stuk vertelt
             * @example 2026-10-06T10:00:00+02:00
             */
            op?: string;
            /** @description Null: wordt nog gemaakt */
            gemaakt?: {
                /** @description Het nummer van de laatste gebeurtenis die erin staat */
                totEnMet: number;
                /** @description De SHA-256 van de PDF */
                pdfSha256: string;
                /** @description De SHA-256 van het stuk als gegevens */
                jsonSha256: string;
                /**
                 * Format: date-time
                 * @description Wanneer het klaar was. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                gereedOp: string;
            } | null;
            /** @description Aan wie het is overhandigd */
            overhandigingen?: {
                /** @description Het id, om het later mee te noemen */
                id: string;
                /** @description Voor wie het is */
                aan: string;
                /**
                 * @description Hoe het werd gegeven
                 * @enum {string}
                 */
                wijze: "persoonlijk" | "post" | "beveiligde-mail" | "corv" | "portaal";
                /**
                 * Format: date
                 * @description De dag waarop het was
                 */
                datum: string;
                /** @description Van wie het is: een rol, of het id van een persoon */
                door: string;
                /** @description De naam van wie het deed */
                doorNaam: string;
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                op: string;
            }[];
        };
        Stukverzoek: {
            /**
             * @description Voor wie het is: het OM, of de Raad voor de Kinderbescherming
             * @enum {string}
             */
            doel: "om" | "rvdk";
        };
        /** @description Stuk van een casus voor OM of RvdK */
        Stuk: {
            /**
             * @description Wat voor bestand dit is
             * @enum {string}
             */
            stuk: "doorbraak-stuk";
            /**
             * @description De versie van de vorm van het stuk
             * @enum {number}
             */
            versie: 1;
            /** @description Het nummer van de casus voor mensen */
            kenmerk: string;
            /**
             * Format: uuid
             * @description Het nummer van de casus voor programma’s
             */
            casusnummer: string;
            /**
             * @description Voor wie het is gemaakt
             * @enum {string}
             */
            doel: "om" | "rvdk";
            /** @description De wettelijke grondslag om het te verstrekken */
            grondslag: string;
            /**
             * Format: date-time
             * @description Wanneer het is gemaakt. Tijdstip in UTC
             */
            gemaaktOp: string;
            /** @description Wie het liet maken: naam en rol */
            gemaaktDoor: string;
            /** @description Nummer van de laatste gebeurtenis die erin staat */
            totEnMet: number;
            /** @description Wat er niet in staat */
            weggelaten: {
                /** @description Interne notities; die gaan niet mee */
                notities: number;
            };
            /** @description Het kind */
            kind: {
                /** @description De naam */
                naam: string | null;
                /**
                 * Format: date
                 * @description De geboortedatum van het kind
                 */
                geboortedatum: string;
                /** @description Jaren, op de dag dat het stuk is gemaakt */
                leeftijd: number;
                /** @description Leer- of kwalificatieplichtig op die dag */
                leerplichtig: boolean;
                /**
                 * Format: date
                 * @description De dag waarop het kind achttien wordt
                 */
                meerderjarigOp: string;
                /**
                 * @description De soort onderwijs
                 * @enum {string}
                 */
                onderwijssoort: "po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo";
                /** @description Het BRIN van de school; null: het kind heeft geen school */
                school: string | null;
                /** @description De CBS-code van de gemeente */
                gemeente: string;
                /**
                 * Format: date
                 * @description De eerste dag dat het kind thuis was, van nu af onafgebroken
                 */
                eersteVerzuimdag: string;
                /** @description Hoeveel dagen het kind thuis is, zonder de dagen op school */
                dagenThuis: number;
            };
            /** @description Hoe de casus ervoor staat */
            stand: {
                /**
                 * Format: date-time
                 * @description Wanneer de casus is gemeld. Tijdstip in UTC
                 */
                gemeldOp: string;
                /**
                 * @description De fase van de casus
                 * @enum {string}
                 */
                fase: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om" | "nazorg" | "gesloten";
                /** @description Wie de casus leidt */
                regie: string;
                /** @description Het convenant van de regio dat geldt */
                convenant: string;
                /** @description Wanneer en waarom de casus sloot; null: die is open */
                gesloten: {
                    /**
                     * Format: date-time
                     * @description Wanneer het was, of wordt. Tijdstip in UTC
                     */
                    op: string;
                    /**
                     * @description Waarom
                     * @enum {string}
                     */
                    reden: "teruggekeerd" | "verhuisd-buitenland" | "niet-meer-leerplichtig" | "doorstroompunt" | "overleden" | "foutieve-melding" | "dubbele-melding";
                } | null;
                /** @description Kenmerk van de casus waarop deze volgt */
                eerdereCasus: string | null;
            };
            /** @description De mensen rond het kind */
            betrokkenen: {
                /**
                 * @description Wat voor soort het is
                 * @enum {string}
                 */
                soort: "ouder-met-gezag" | "ouder-zonder-gezag" | "voogd" | "jongere" | "ondersteuner" | "zorgverlener" | "jeugdbeschermer" | "leraar" | "ander";
                /** @description De naam */
                naam: string;
                /** @description Wat deze persoon van het kind is */
                relatie: string | null;
                /** @description BCP 47-code */
                taal: string | null;
                /**
                 * Format: date
                 * @description Vanaf wanneer, of van wie
                 */
                van: string;
                /**
                 * Format: date
                 * @description De eerste dag erna
                 */
                tot: string | null;
                /** @description Het e-mailadres; null: niet bekend */
                email: string | null;
                /** @description Het telefoonnummer; null: niet bekend */
                telefoon: string | null;
                /** @description Het postadres, met een regel voor elk deel */
                adres: string | null;
            }[];
            /** @description Wat er in elke fase gebeurde */
            verloop: {
                /**
                 * @description De fase van de casus
                 * @enum {string}
                 */
                fase: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om" | "nazorg" | "gesloten";
                /**
                 * Format: date-time
                 * @description Vanaf wanneer. Tijdstip in UTC
                 */
                vanaf: string;
                /**
                 * @description Null: hervat na een terugval
                 * @enum {string|null}
                 */
                aanleiding: "melding" | "termijn" | "herbeoordeling" | "perspectief-verlopen" | "stagnatie" | "voortgang-gemist" | "langdurig-verwacht" | "opschaling" | "afschaling" | "weigering" | "geen-antwoord" | "niet-aanvaard" | "alsnog-instemming" | "sepot" | "om-uitkomst" | "afgezien" | "gevaar" | "terugkeer" | "terugval" | null;
                /** @description Alleen gepasseerd op weg naar de volgende */
                doorlopen: boolean;
                /** @description Hele dagen na de termijn */
                verlaat: number | null;
                /** @description Wat er gebeurde, op volgorde */
                gebeurtenissen: {
                    /** @description Nummer van de gebeurtenis in het dossier */
                    nummer: number;
                    /**
                     * Format: date-time
                     * @description Wanneer het was, of wordt. Tijdstip in UTC
                     */
                    op: string;
                    /** @description Wie het vastlegde: naam en rol, of alleen de rol */
                    door: string;
                    /** @description Soort gebeurtenis; zie docs/begrippen.md */
                    soort: string;
                    /**
                     * @description De rol van deze persoon
                     * @enum {string}
                     */
                    rol: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
                    /**
                     * Format: date-time
                     * @description Wanneer het echt is opgeschreven; later dan op na een storing
                     */
                    vastgelegdOp: string;
                    /** @description Wat er gebeurde, in een zin */
                    zin: string;
                    /** @description Wat iemand zelf schreef, letterlijk */
                    toelichting: string | null;
                }[];
            }[];
            /** @description De taken en of ze op tijd waren */
            termijnen: {
                /**
                 * @description Welke taak het is
                 * @enum {string}
                 */
                taak: "toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen";
                /** @description De titel */
                titel: string;
                /** @description Om wie het gaat */
                wie: string;
                /**
                 * Format: date-time
                 * @description Wanneer het is geopend. Tijdstip in UTC
                 */
                geopendOp: string;
                /**
                 * Format: date-time
                 * @description Wanneer het af moet zijn. Tijdstip in UTC
                 */
                uiterlijk: string;
                /**
                 * Format: date-time
                 * @description Wanneer de casus sloot; null: die is open. Tijdstip in UTC
                 */
                geslotenOp: string | null;
                /**
                 * @description vervallen: verviel voor de termijn; niet-gehaald: verviel erna; loopt en verlopen: staat nog open; gepauzeerd: tijdens nazorg
                 * @enum {string}
                 */
                uitkomst: "op-tijd" | "te-laat" | "vervallen" | "niet-gehaald" | "loopt" | "verlopen" | "gepauzeerd";
            }[];
            /** @description Wat er is gevraagd, of wie */
            gevraagd: {
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip in UTC
                 */
                op: string;
                /** @description Wat er is gevraagd */
                wat: string;
                /** @description Voor wie het is */
                aan: string;
                /** @description Op welke manier */
                hoe: string | null;
                /** @description Wat erop is geantwoord */
                antwoord: string | null;
                /**
                 * Format: date-time
                 * @description Wanneer erop is geantwoord. Tijdstip in UTC
                 */
                antwoordOp: string | null;
            }[];
            /** @description De berichten, het nieuwste eerst */
            berichten: {
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip in UTC
                 */
                op: string;
                /** @description Voor wie het is */
                aan: string;
                /** @description Het onderwerp van het bericht */
                onderwerp: string;
                /** @description wacht, klaargezet, te-printen, bezorgd, mislukt, vervallen, niet-gemaild of geen-adres */
                status: string;
                /**
                 * Format: date-time
                 * @description Wanneer het is bezorgd; null: nog niet. Tijdstip in UTC
                 */
                bezorgdOp: string | null;
            }[];
            /** @description De toestemming, per persoon */
            toestemming: {
                /** @description Van wie toestemming nodig is */
                nodigVan: ("ouder" | "jongere")[];
                /** @description Of anderen dan school en gemeente alleen het nummer van de casus zien */
                delenBeperkt: boolean;
                /** @description Wat er is geantwoord, het oudste eerst */
                antwoorden: {
                    /** @description Nummer van de gebeurtenis in het dossier */
                    nummer: number;
                    /**
                     * Format: date-time
                     * @description Wanneer het was, of wordt. Tijdstip in UTC
                     */
                    op: string;
                    /** @description Wie het vastlegde: naam en rol, of alleen de rol */
                    door: string;
                    /**
                     * @description Vanaf wanneer, of van wie
                     * @enum {string}
                     */
                    van: "ouder" | "jongere";
                    /** @description De ouder die antwoordde; null: allen samen */
                    wie: string | null;
                    /**
                     * @description Wat er is besloten
                     * @enum {string}
                     */
                    besluit: "gegeven" | "geweigerd" | "ingetrokken";
                    /**
                     * @description De fase van de casus
                     * @enum {string}
                     */
                    fase: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om" | "nazorg" | "gesloten";
                }[];
            };
            /** @description Wat er is aangeboden */
            aanbod: {
                /** @description Nummer van de gebeurtenis in het dossier */
                nummer: number;
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip in UTC
                 */
                op: string;
                /** @description Wie het vastlegde: naam en rol, of alleen de rol */
                door: string;
                /**
                 * @description Wat voor soort het is
                 * @enum {string}
                 */
                soort: "onderwijs" | "zorg" | "onderwijszorg" | "afstandsonderwijs" | "dagbesteding" | "werk";
                /** @description Wie het aanbod uitvoert */
                aanbieder: string;
                /**
                 * Format: date
                 * @description De dag waarop het begint
                 */
                startdatum: string;
                /** @description Of er een wachtlijst is */
                wachtlijst: boolean;
                /** @description Wat de wachttijd overbrugt */
                overbrugging: string | null;
                /** @description Of de plaatsing met mandaat is, ongeacht de wachtlijst */
                doorzettingsmacht: boolean;
                /** @description Wie welk deel betaalt, samen 100 procent */
                verdeling: {
                    /** @description De CBS-code van de gemeente */
                    gemeente: number;
                    /** @description Het deel van het samenwerkingsverband, in procenten */
                    swv: number;
                };
                /**
                 * @description Wat erop is geantwoord
                 * @enum {string|null}
                 */
                antwoord: "aanvaard" | "afgewezen" | null;
                /**
                 * Format: date-time
                 * @description Wanneer erop is geantwoord. Tijdstip in UTC
                 */
                antwoordOp: string | null;
                /** @description Of het begon, elke keer dat het is gevraagd */
                starts: {
                    /**
                     * Format: date-time
                     * @description Wanneer het was, of wordt. Tijdstip in UTC
                     */
                    op: string;
                    /** @description Of het is begonnen */
                    gestart: boolean;
                    /** @description Wat erbij te zeggen is */
                    toelichting: string;
                    /**
                     * Format: date
                     * @description De nieuwe startdatum; null: geen
                     */
                    nieuweStartdatum: string | null;
                }[];
            }[];
            /** @description De afspraken */
            afspraken: {
                /** @description Nummer van de gebeurtenis in het dossier */
                nummer: number;
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip in UTC
                 */
                op: string;
                /** @description Wie het vastlegde: naam en rol, of alleen de rol */
                door: string;
                /** @description Om wie het gaat */
                wie: string;
                /** @description Wat er is afgesproken of verwacht */
                omschrijving: string;
                /**
                 * Format: date
                 * @description Wanneer het af moet zijn
                 */
                uiterlijk: string;
                /** @description Null: nog niet gezegd */
                nagekomen: boolean | null;
                /**
                 * Format: date-time
                 * @description Wanneer het is nagegaan; null: nog niet. Tijdstip in UTC
                 */
                gecontroleerdOp: string | null;
            }[];
            /** @description Wat het kind en de ouders zeiden */
            stemmen: {
                /** @description Nummer van de gebeurtenis in het dossier */
                nummer: number;
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip in UTC
                 */
                op: string;
                /** @description Wie het vastlegde: naam en rol, of alleen de rol */
                door: string;
                /**
                 * @description Vanaf wanneer, of van wie
                 * @enum {string}
                 */
                van: "jongere" | "ouder";
                /** @description Om wie het gaat */
                wie: string | null;
                /** @description Wat iemand zei, in eigen woorden */
                gezegd: string;
                /** @description Wie erbij was om te steunen */
                ondersteuner: string | null;
            }[];
            /** @description De doorbraaktafels */
            tafels: {
                /** @description Nummer van de gebeurtenis in het dossier */
                nummer: number;
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip in UTC
                 */
                op: string;
                /** @description Wie het vastlegde: naam en rol, of alleen de rol */
                door: string;
                /**
                 * Format: date-time
                 * @description Wanneer het is. Tijdstip in UTC
                 */
                tijdstip: string;
                /** @description Waar het is */
                plaats: string | null;
                /** @description Wat er is gevraagd, of wie */
                gevraagd: string[];
                /** @description Of het niet doorging */
                vervallen: boolean;
                /**
                 * Format: date-time
                 * @description Wanneer het is opgeschreven. Tijdstip in UTC
                 */
                vastgelegdOp: string | null;
                /** @description Wie er was, of de perioden waarin het kind wel naar school ging */
                aanwezig: string[];
                /** @description Wat er is besproken */
                verslag: string | null;
                /**
                 * @description Wat eruit kwam
                 * @enum {string|null}
                 */
                uitkomst: "afspraken" | "stagnatie" | null;
            }[];
            /** @description De arbitrages */
            arbitrage: {
                /**
                 * Format: date-time
                 * @description Null: gevraagd in een eerdere casus
                 */
                op: string | null;
                /** @description Of en wanneer het verzoek is uitgereikt */
                uitgereikt: {
                    /**
                     * Format: date
                     * @description De dag waarop het was
                     */
                    datum: string;
                    /**
                     * @description Hoe het werd gegeven
                     * @enum {string}
                     */
                    wijze: "gesprek" | "brief" | "e-mail";
                } | null;
                /**
                 * @description Wat erop is geantwoord
                 * @enum {string|null}
                 */
                antwoord: "instemming" | "weigering" | "uitgebleven" | "alsnog-instemming" | null;
                /**
                 * Format: date-time
                 * @description Wanneer erop is geantwoord. Tijdstip in UTC
                 */
                antwoordOp: string | null;
                /** @description Wie er voor de ouders spreekt */
                vertegenwoordiger: string | null;
                /** @description Wie er in de arbitragecommissie zit; null: nog niet samengesteld */
                commissie: {
                    /** @description Wie er namens de ouders in de commissie zit */
                    ouders: string;
                    /** @description Wie er namens het doorbraakteam in de commissie zit */
                    doorbraakteam: string;
                    /** @description Wie er namens een naburig samenwerkingsverband in de commissie zit */
                    naburigSwv: string;
                    /** @description Null: de casusregisseur */
                    voorzitter: string | null;
                } | null;
                /** @description De zittingen */
                zittingen: {
                    /**
                     * Format: date-time
                     * @description Wanneer het is. Tijdstip in UTC
                     */
                    tijdstip: string;
                    /** @description Of het later is dan het convenant toestaat */
                    buitenTermijn: boolean;
                }[];
                /** @description De uitspraak van de commissie */
                uitspraak: {
                    /**
                     * Format: date-time
                     * @description Wanneer het was, of wordt. Tijdstip in UTC
                     */
                    op: string;
                    /** @description De uitspraak van de commissie */
                    uitspraak: string;
                    /**
                     * Format: date
                     * @description De dag waarop de uitspraak moet zijn uitgevoerd
                     */
                    uitvoerenUiterlijk: string;
                } | null;
                /**
                 * @description Wat de ouders op de uitspraak antwoordden
                 * @enum {string|null}
                 */
                aanvaarding: "aanvaard" | "niet-aanvaard" | "uitgebleven" | null;
                /**
                 * Format: date-time
                 * @description Wanneer de ouders op de uitspraak antwoordden. Tijdstip in UTC
                 */
                aanvaardingOp: string | null;
                /** @description Of de uitspraak is uitgevoerd */
                uitgevoerd: boolean | null;
            }[];
            /** @description De vrijstellingen */
            vrijstellingen: {
                /** @description Nummer van de gebeurtenis in het dossier */
                nummer: number;
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip in UTC
                 */
                op: string;
                /** @description Wie het vastlegde: naam en rol, of alleen de rol */
                door: string;
                /** @description Wat voor soort het is */
                soort: string;
                /**
                 * @description Hoe het ermee staat
                 * @enum {string}
                 */
                status: "aangevraagd" | "verleend" | "afgewezen";
                /** @description Wat het samenwerkingsverband adviseerde; leeg zolang dat er niet is */
                adviesSwv: string | boolean | null;
                /**
                 * Format: date
                 * @description De eerste dag waarop het niet meer geldt; leeg of null: voorgoed
                 */
                geldtTot: string | null;
            }[];
            /** @description De stappen naar het Openbaar Ministerie of de Raad */
            om: {
                /** @description Nummer van de gebeurtenis in het dossier */
                nummer: number;
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip in UTC
                 */
                op: string;
                /** @description Wie het vastlegde: naam en rol, of alleen de rol */
                door: string;
                /** @description Soort gebeurtenis; zie docs/begrippen.md */
                soort: string;
                /**
                 * @description De rol van deze persoon
                 * @enum {string}
                 */
                rol: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "systeem" | "klok";
                /**
                 * Format: date-time
                 * @description Wanneer het echt is opgeschreven; later dan op na een storing
                 */
                vastgelegdOp: string;
                /** @description Wat er gebeurde, in een zin */
                zin: string;
                /** @description Wat iemand zelf schreef, letterlijk */
                toelichting: string | null;
                /**
                 * @description Welke weg de zaak gaat
                 * @enum {string|null}
                 */
                route: "strafrecht" | "civiel" | null;
                /**
                 * @description Wat er is besloten
                 * @enum {string|null}
                 */
                besluit: "vervolging" | "civiel" | "sepot" | null;
                /**
                 * @description Waarom niet is vervolgd; null: niet van toepassing
                 * @enum {string|null}
                 */
                afzienreden: "verzoek-niet-ontvangen" | "geen-passend-aanbod" | "niet-leerplichtig" | "vrijstelling" | "geoorloofd" | "niet-verwijtbaar" | null;
                /**
                 * @description Wat eruit kwam
                 * @enum {string|null}
                 */
                uitkomst: "veroordeling" | "vrijspraak" | "schikking" | "leerstraf" | "ondertoezichtstelling" | "geen-maatregel" | "anders" | null;
            }[];
            /** @description De documenten naast de casus */
            documenten: {
                /** @description Nummer van de gebeurtenis in het dossier */
                nummer: number;
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip in UTC
                 */
                op: string;
                /** @description Wie het vastlegde: naam en rol, of alleen de rol */
                door: string;
                /** @description De titel */
                titel: string;
                /** @description Wat voor soort het is */
                soort: string;
                /** @description De SHA-256, in hexadecimalen */
                sha256: string;
                /** @description Bytes */
                grootte: number;
            }[];
        };
        NieuweOverhandiging: {
            /**
             * @description Wie het kreeg: naam en organisatie
             * @example Parket Noord-Nederland
             */
            aan: string;
            /**
             * @description Hoe het werd gegeven
             * @enum {string}
             */
            wijze: "persoonlijk" | "post" | "beveiligde-mail" | "corv" | "portaal";
            /**
             * Format: date
             * @description De dag waarop het was. Kalenderdatum in Europe/Amsterdam
             * @example 2026-09-07
             */
            datum: string;
            /**
             * Format: uuid
             * @description Uw eigen uuid; nog eens sturen met hetzelfde id doet niets nieuws
             */
            id?: string;
        };
        Corvberichten: {
            /** @description De berichten, het nieuwste eerst */
            berichten: components["schemas"]["Corvbericht"][] | components["schemas"]["CorvberichtenDeel"][];
        };
        Corvbericht: {
            /** @description Het id, om het later mee te noemen */
            id: string;
            /** @description Van wie het is: een rol, of het id van een persoon */
            door: string;
            /** @description De naam van wie het deed */
            doorNaam: string;
            /**
             * Format: date-time
             * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /** @description Null: wordt nog gemaakt */
            gekeurd: {
                /**
                 * @description Ongekeurd: er is geen schema ingesteld
                 * @enum {string}
                 */
                uitslag: "goedgekeurd" | "afgekeurd" | "ongekeurd";
                /** @description Null: afgekeurd en daarom niet bewaard */
                sha256: string | null;
                /** @description De SHA-256 van het schema waarmee is gekeurd; null: er was er geen */
                schemaSha256: string | null;
                /** @description Wat de keuring vond; leeg als alles goed is */
                bevindingen: string[];
                /**
                 * Format: date-time
                 * @description Wanneer het klaar was. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                gereedOp: string;
            } | null;
            /** @description Wat erop terugkwam */
            terugmeldingen: {
                /** @description Het id, om het later mee te noemen */
                id: string;
                /**
                 * @description Wat voor soort het is
                 * @enum {string}
                 */
                soort: "ontvangen" | "foutmelding" | "intake-afgerond" | "onderzoek-afgerond" | "zaak-afgerond";
                /**
                 * Format: date
                 * @description De dag waarop het was
                 */
                datum: string;
                /** @description Het nummer van de zaak bij de Raad; null: niet bekend */
                zaaknummer: string | null;
                /** @description Wat erbij te zeggen is */
                toelichting: string | null;
                /** @description Van wie het is: een rol, of het id van een persoon */
                door: string;
                /** @description De naam van wie het deed */
                doorNaam: string;
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                op: string;
            }[];
        };
        /** @description Een regel met alleen de velden die in fields zijn gevraagd */
        CorvberichtenDeel: {
            /** @description Het id, om het later mee te noemen */
            id?: string;
            /** @description Van wie het is: een rol, of het id van een persoon */
            door?: string;
            /** @description De naam van wie het deed */
            doorNaam?: string;
            /**
             * Format: date-time
             * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            op?: string;
            /** @description Null: wordt nog gemaakt */
            gekeurd?: {
                /**
                 * @description Ongekeurd: er is geen schema ingesteld
                 * @enum {string}
                 */
                uitslag: "goedgekeurd" | "afgekeurd" | "ongekeurd";
                /** @description Null: afgekeurd en daarom niet bewaard */
                sha256: string | null;
                /** @description De SHA-256 van het schema waarmee is gekeurd; null: er was er geen */
                schemaSha256: string | null;
                /** @description Wat de keuring vond; leeg als alles goed is */
                bevindingen: string[];
                /**
                 * Format: date-time
                 * @description Wanneer het klaar was. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                gereedOp: string;
            } | null;
            /** @description Wat erop terugkwam */
            terugmeldingen?: {
                /** @description Het id, om het later mee te noemen */
                id: string;
                /**
                 * @description Wat voor soort het is
                 * @enum {string}
                 */
                soort: "ontvangen" | "foutmelding" | "intake-afgerond" | "onderzoek-afgerond" | "zaak-afgerond";
                /**
                 * Format: date
                 * @description De dag waarop het was
                 */
                datum: string;
                /** @description Het nummer van de zaak bij de Raad; null: niet bekend */
                zaaknummer: string | null;
                /** @description Wat erbij te zeggen is */
                toelichting: string | null;
                /** @description Van wie het is: een rol, of het id van een persoon */
                door: string;
                /** @description De naam van wie het deed */
                doorNaam: string;
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                op: string;
            }[];
        };
        Corvverzoek: {
            /** @description Of de Raad direct moet handelen */
            urgent: boolean;
            /** @description Het kind */
            kind: {
                /** @description De achternaam bij de geboorte, zonder voorvoegsel */
                geslachtsnaam: string;
                /**
                 * @description Zoals van der
                 * @default null
                 * @example van der
                 */
                voorvoegsel: string | null;
                /**
                 * @description De voornamen; null: niet bekend
                 * @default null
                 */
                voornamen: string | null;
                /**
                 * @description Het geslacht zoals het in het bericht staat
                 * @enum {string}
                 */
                geslacht: "man" | "vrouw" | "onbekend";
            };
            /** @description Iedere ouder met gezag en iedere voogd van vandaag, een keer */
            gezaghebbenden: {
                /**
                 * Format: uuid
                 * @description Id van de ouder met gezag of de voogd in de casus
                 */
                betrokkene: string;
                /** @description De achternaam bij de geboorte, zonder voorvoegsel */
                geslachtsnaam: string;
                /**
                 * @description Zoals van der
                 * @default null
                 * @example van der
                 */
                voorvoegsel: string | null;
                /**
                 * @description De voornamen; null: niet bekend
                 * @default null
                 */
                voornamen: string | null;
                /** @description Of deze persoon van het verzoek weet */
                geinformeerd: boolean;
                /**
                 * @description Waarom niet; verplicht als deze persoon het niet weet
                 * @default null
                 */
                reden: string | null;
            }[];
            /** @description Wie de Raad kan bellen over het verzoek */
            medewerker: {
                /** @description De achternaam, zonder voorvoegsel */
                achternaam: string;
                /**
                 * @description Zoals van der
                 * @default null
                 * @example van der
                 */
                voorvoegsel: string | null;
                /** @description Het telefoonnummer; null: niet bekend */
                telefoon: string;
                /**
                 * Format: email
                 * @description Het e-mailadres; null: niet bekend
                 */
                email: string;
            };
        };
        NieuweTerugmelding: {
            /**
             * @description Wat voor soort het is
             * @enum {string}
             */
            soort: "ontvangen" | "foutmelding" | "intake-afgerond" | "onderzoek-afgerond" | "zaak-afgerond";
            /**
             * Format: date
             * @description De dag waarop het bericht kwam
             * @example 2026-09-07
             */
            datum: string;
            /**
             * @description Het nummer van de zaak bij de Raad, als dat erin staat
             * @default null
             */
            zaaknummer: string | null;
            /**
             * @description Wat erin staat, zoals de fout of de uitkomst
             * @default null
             */
            toelichting: string | null;
            /**
             * Format: uuid
             * @description Uw eigen uuid; nog eens sturen met hetzelfde id doet niets nieuws
             */
            id?: string;
        };
        Gevonden: {
            /** @description De regels van deze bladzij; met fields alleen met die velden */
            regels: {
                /** @description Het nummer van de casus voor programma’s */
                casusnummer: string;
                /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
                kenmerk: string;
                /** @description De naam */
                naam: string | null;
                /**
                 * @description De fase van de casus
                 * @enum {string}
                 */
                fase: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om" | "nazorg" | "gesloten";
                /** @description De CBS-code van de gemeente */
                gemeente: string;
                /** @description Het BRIN van de school; null: het kind heeft geen school */
                school: string | null;
                /**
                 * Format: date
                 * @description De eerste dag dat het kind thuis was, van nu af onafgebroken
                 */
                eersteVerzuimdag: string;
                /** @description Of er nu gevaar is gemeld voor dit kind */
                gevaar: boolean;
                /**
                 * Format: date-time
                 * @description Wanneer de casus is gemeld. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                gemeldOp: string;
                /**
                 * Format: date-time
                 * @description Wanneer de casus sloot; null: die is open. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                geslotenOp: string | null;
            }[] | components["schemas"]["GevondenDeel"][];
            /** @description Geef dit mee als na voor de volgende bladzij; null aan het eind */
            volgende: string | null;
            /** @description Hoeveel regels alle bladzijden samen hebben; alleen met tellen=true */
            totaal?: number;
        };
        /** @description Een regel van Gevonden met alleen de velden die in fields zijn gevraagd */
        GevondenDeel: {
            /** @description Het nummer van de casus voor programma’s */
            casusnummer?: string;
            /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
            kenmerk?: string;
            /** @description De naam */
            naam?: string | null;
            /**
             * @description De fase van de casus
             * @enum {string}
             */
            fase?: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om" | "nazorg" | "gesloten";
            /** @description De CBS-code van de gemeente */
            gemeente?: string;
            /** @description Het BRIN van de school; null: het kind heeft geen school */
            school?: string | null;
            /**
             * Format: date
             * @description De eerste dag dat het kind thuis was, van nu af onafgebroken
             */
            eersteVerzuimdag?: string;
            /** @description Of er nu gevaar is gemeld voor dit kind */
            gevaar?: boolean;
            /**
             * Format: date-time
             * @description Wanneer de casus is gemeld. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            gemeldOp?: string;
            /**
             * Format: date-time
             * @description Wanneer de casus sloot; null: die is open. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            geslotenOp?: string | null;
        };
        Zoekvraag: {
            /** @description De tekst */
            tekst: string;
            /**
             * @description Hoeveel regels ten hoogste, van 1 tot en met 200
             * @default 50
             * @example 50
             */
            aantal: number;
            /** @description Waar deze bladzij begint: volgende van de vorige bladzij */
            na?: string;
            /**
             * @description Welke velden van een regel u wilt, met komma’s ertussen: casusnummer, kenmerk, naam, fase, gemeente, school, eersteVerzuimdag, gevaar, gemeldOp, geslotenOp. Weglaten: alle
             * @example casusnummer,kenmerk
             */
            fields?: string;
            /** @description true: het antwoord zegt in totaal ook hoeveel casussen er zijn */
            tellen?: boolean;
        };
        Regiobeeld: {
            /**
             * Format: date-time
             * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /** @description De weken, de oudste eerst */
            weken: {
                /**
                 * Format: date
                 * @description De maandag van de week
                 */
                week: string;
                /** @description false: de week loopt nog */
                voorbij: boolean;
                /** @description Hoeveel casussen er die week bij kwamen */
                instroom: number;
                /** @description Hoeveel casussen er die week sloten */
                uitstroom: number;
                /** @description Open casussen per fase aan het eind van de week; een fase zonder casussen ontbreekt */
                perFase: {
                    /** @description Voor de fase schoolregie */
                    schoolregie?: number;
                    /** @description Na hoeveel dagen thuis casusregie begint */
                    casusregie?: number;
                    /** @description Na hoeveel dagen thuis doorbraak begint */
                    doorbraak?: number;
                    /** @description De termijnen van arbitrage, of na hoeveel dagen die begint */
                    arbitrage?: number;
                    /** @description Hoe het bij het Openbaar Ministerie ging */
                    om?: number;
                    /** @description Hoeveel dagen nazorg duurt, zonder vakanties */
                    nazorg?: number;
                };
            }[];
            /** @description Hoelang kinderen thuis zijn, gemiddeld */
            doorloop: {
                /** @description Wat er open staat */
                open: components["schemas"]["Gemiddelde"];
                /** @description Wanneer en waarom de casus sloot; null: die is open */
                gesloten: components["schemas"]["Gemiddelde"];
                /** @description Hetzelfde per soort onderwijs */
                perOnderwijssoort: {
                    /**
                     * @description De soort onderwijs
                     * @enum {string}
                     */
                    onderwijssoort: "po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo";
                    /** @description Wat er open staat */
                    open: components["schemas"]["Gemiddelde"];
                    /** @description Wanneer en waarom de casus sloot; null: die is open */
                    gesloten: components["schemas"]["Gemiddelde"];
                }[];
                /** @description Hetzelfde per gemeente */
                perGemeente: {
                    /** @description De CBS-code van de gemeente */
                    gemeente: string;
                    /** @description Wat er open staat */
                    open: components["schemas"]["Gemiddelde"];
                    /** @description Wanneer en waarom de casus sloot; null: die is open */
                    gesloten: components["schemas"]["Gemiddelde"];
                }[];
            };
            /** @description Of het al af had moeten zijn */
            teLaat: {
                /**
                 * @description Het soort taak, of het adres van de uitleg
                 * @enum {string}
                 */
                type: "toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen";
                /** @description Hoeveel het er zijn */
                aantal: number;
                /**
                 * Format: date-time
                 * @description Wanneer de oudste ervan af moest zijn. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                oudste: string;
            }[];
        };
        Gemiddelde: {
            /** @description Hoeveel het er zijn */
            aantal: number;
            /** @description Gemiddeld aantal dagen thuis; null zonder casussen */
            dagen: number | null;
        };
        Inzagen: {
            /** @description De regels van deze bladzij; met fields alleen met die velden */
            regels: components["schemas"]["Inzage"][] | components["schemas"]["InzagenDeel"][];
            /** @description Geef dit mee als na voor de volgende bladzij; null aan het eind */
            volgende: string | null;
            /** @description Hoeveel regels alle bladzijden samen hebben; alleen met tellen=true */
            totaal?: number;
        };
        Inzage: {
            /** @description Het id, om het later mee te noemen */
            id: string;
            /**
             * Format: date-time
             * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            op: string;
            /** @description Om wie het gaat */
            wie: string;
            /** @description Naam van wie keek */
            naam: string;
            /**
             * @description De rol van deze persoon
             * @enum {string}
             */
            rol: "school" | "systeem" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "teamlid" | "bestuurder" | "beheerder" | "privacyfunctionaris" | "lokaal" | "gezin";
            /**
             * @description Waarmee werd gekeken
             * @enum {string}
             */
            waarmee: "api" | "werkbak";
            /** @description Naam van de pagina of van de route */
            handeling: string;
            /** @description Casusnummers van alles wat werd getoond */
            casussen: string[];
            /** @description Kenmerken van deze casussen, in dezelfde volgorde */
            kenmerken: (string | null)[];
            /** @description Hoeveel het er zijn */
            aantal: number;
        };
        /** @description Een regel van Inzagen met alleen de velden die in fields zijn gevraagd */
        InzagenDeel: {
            /** @description Het id, om het later mee te noemen */
            id?: string;
            /**
             * Format: date-time
             * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            op?: string;
            /** @description Om wie het gaat */
            wie?: string;
            /** @description Naam van wie keek */
            naam?: string;
            /**
             * @description De rol van deze persoon
             * @enum {string}
             */
            rol?: "school" | "systeem" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "teamlid" | "bestuurder" | "beheerder" | "privacyfunctionaris" | "lokaal" | "gezin";
            /**
             * @description Waarmee werd gekeken
             * @enum {string}
             */
            waarmee?: "api" | "werkbak";
            /** @description Naam van de pagina of van de route */
            handeling?: string;
            /** @description Casusnummers van alles wat werd getoond */
            casussen?: string[];
            /** @description Kenmerken van deze casussen, in dezelfde volgorde */
            kenmerken?: (string | null)[];
            /** @description Hoeveel het er zijn */
            aantal?: number;
        };
        Verwerkingen: {
            /** @description De regels van deze bladzij */
            regels: components["schemas"]["Verwerking"][];
            /** @description Geef dit mee als na voor de volgende bladzij; null aan het eind */
            volgende: string | null;
        };
        /** @description Een regel van het logboek dataverwerkingen */
        Verwerking: {
            /**
             * @description De verwerking: een verzoek aan de API of een pagina (trace_id)
             * @example a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1
             */
            traceId: string;
            /**
             * @description De actie in die verwerking (span_id)
             * @example a1a1a1a1a1a1a1a1
             */
            spanId: string;
            /**
             * @description De actie waarvan dit een deel is; null: van geen (parent_span_id)
             * @example a1a1a1a1a1a1a1a1
             */
            parentSpanId: string | null;
            /**
             * @description Of het de server lukte (status_code)
             * @enum {string}
             */
            statusCode: "STATUS_CODE_UNSET" | "STATUS_CODE_OK" | "STATUS_CODE_ERROR";
            /**
             * @description Naam van de pagina of van de route (name)
             * @example leesCasus
             */
            name: string;
            /**
             * Format: date-time
             * @description Wanneer de actie begon (start_time)
             * @example 2026-10-06T10:00:00+02:00
             */
            startTime: string;
            /**
             * Format: date-time
             * @description Wanneer de actie klaar was (end_time)
             * @example 2026-10-06T10:00:00+02:00
             */
            endTime: string;
            /** @description Wat het andere systeem in traceparent meegaf; null: niets (foreign_operation) */
            foreignOperation: {
                /**
                 * @description De verwerking bij de ander
                 * @example a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1
                 */
                traceId: string;
                /**
                 * @description De actie bij de ander
                 * @example a1a1a1a1a1a1a1a1
                 */
                spanId: string;
                /**
                 * @description Wie de ander is
                 * @example urn:doorbraak:account:las-1
                 */
                entity: string;
            } | null;
            /**
             * @description Adres van de verwerkingsactiviteit in het register; null: van voor het logboek (dpl.core.processing_activity_id)
             * @example urn:doorbraak:verwerking:casusbegeleiding
             */
            processingActivityId: string | null;
            /**
             * @description Pseudoniem van het kind; null: de actie ging niet over één kind (dpl.core.data_subject_id)
             * @example 7d3e4b1c-8f7a-4c6e-9d2b-0a1b2c3d4e5f
             */
            dataSubjectId: string | null;
            /**
             * @description Welk soort pseudoniem dat is (dpl.core.data_subject_id_type)
             * @enum {string|null}
             */
            dataSubjectIdType: "urn:doorbraak:kindsleutel" | "urn:doorbraak:casusnummer" | null;
            /**
             * @description Het account dat keek of iets deed
             * @example cr-1
             */
            userId: string;
            /**
             * @description De rol van dat account
             * @example casusregisseur
             */
            userRole: string;
        };
        Rechtenverzoeken: {
            /** @description De verzoeken */
            rechtenverzoeken: components["schemas"]["Rechtenverzoek"][] | components["schemas"]["RechtenverzoekenDeel"][];
        };
        Rechtenverzoek: {
            /** @description Het id, om het later mee te noemen */
            id: string;
            /** @description Het nummer van de casus voor programma’s */
            casusnummer: string;
            /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
            kenmerk: string;
            /**
             * @description Wat is gevraagd (artikel 15 tot en met 21 AVG)
             * @enum {string}
             */
            soort: "inzage" | "correctie" | "wissing" | "beperking" | "bezwaar";
            /** @description Wie van de mensen rond het kind het vroeg; null: iemand die daar niet bij staat */
            betrokkene: string | null;
            /** @description Hoe wie het vroeg heet */
            vrager: string;
            /** @description Wat er is gevraagd */
            wat: string;
            /** @description Het nummer van het verzoek in uw eigen administratie; null: geen */
            nummer: string | null;
            /**
             * Format: date
             * @description De dag waarop het binnenkwam: daar begint de termijn
             */
            ontvangenOp: string;
            /**
             * Format: date
             * @description De laatste dag waarop het op tijd is beantwoord
             */
            uiterlijk: string;
            /** @description Wie het vastlegde */
            opgenomenNaam: string;
            /**
             * Format: date-time
             * @description Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            opgenomenOp: string;
            /** @description Waarom er twee maanden bij kwamen; null: de termijn is niet verlengd */
            verlenging: string | null;
            /**
             * @description Null: nog niet besloten
             * @enum {string|null}
             */
            besluit: "toegewezen" | "deels-toegewezen" | "afgewezen" | "ingetrokken" | null;
            /** @description De redenen van het besluit; null: nog geen besluit */
            redenen: string | null;
            /** @description Wie besloot; null: nog niemand */
            beslotenNaam: string | null;
            /**
             * Format: date-time
             * @description Wanneer is besloten; null: nog niet
             * @example 2026-10-06T10:00:00+02:00
             */
            beslotenOp: string | null;
        };
        /** @description Een regel met alleen de velden die in fields zijn gevraagd */
        RechtenverzoekenDeel: {
            /** @description Het id, om het later mee te noemen */
            id?: string;
            /** @description Het nummer van de casus voor programma’s */
            casusnummer?: string;
            /** @description Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s */
            kenmerk?: string;
            /**
             * @description Wat is gevraagd (artikel 15 tot en met 21 AVG)
             * @enum {string}
             */
            soort?: "inzage" | "correctie" | "wissing" | "beperking" | "bezwaar";
            /** @description Wie van de mensen rond het kind het vroeg; null: iemand die daar niet bij staat */
            betrokkene?: string | null;
            /** @description Hoe wie het vroeg heet */
            vrager?: string;
            /** @description Wat er is gevraagd */
            wat?: string;
            /** @description Het nummer van het verzoek in uw eigen administratie; null: geen */
            nummer?: string | null;
            /**
             * Format: date
             * @description De dag waarop het binnenkwam: daar begint de termijn
             */
            ontvangenOp?: string;
            /**
             * Format: date
             * @description De laatste dag waarop het op tijd is beantwoord
             */
            uiterlijk?: string;
            /** @description Wie het vastlegde */
            opgenomenNaam?: string;
            /**
             * Format: date-time
             * @description Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            opgenomenOp?: string;
            /** @description Waarom er twee maanden bij kwamen; null: de termijn is niet verlengd */
            verlenging?: string | null;
            /**
             * @description Null: nog niet besloten
             * @enum {string|null}
             */
            besluit?: "toegewezen" | "deels-toegewezen" | "afgewezen" | "ingetrokken" | null;
            /** @description De redenen van het besluit; null: nog geen besluit */
            redenen?: string | null;
            /** @description Wie besloot; null: nog niemand */
            beslotenNaam?: string | null;
            /**
             * Format: date-time
             * @description Wanneer is besloten; null: nog niet
             * @example 2026-10-06T10:00:00+02:00
             */
            beslotenOp?: string | null;
        };
        NieuwRechtenverzoek: {
            /**
             * @description Wat voor soort het is
             * @enum {string}
             */
            soort: "inzage" | "correctie" | "wissing" | "beperking" | "bezwaar";
            /**
             * Format: uuid
             * @description Het id van de betrokkene
             */
            betrokkene?: string;
            /** @description Hoe wie het vroeg heet */
            vrager: string;
            /** @description Wat er is gevraagd */
            wat: string;
            /** @description Het nummer van de gebeurtenis */
            nummer?: string;
            /**
             * Format: date
             * @description Kalenderdatum in Europe/Amsterdam
             * @example 2026-09-07
             */
            ontvangenOp: string;
            /**
             * Format: uuid
             * @description Uw eigen uuid; nog eens sturen met hetzelfde id doet niets nieuws
             */
            id?: string;
            /** @description Het casusnummer of het kenmerk van een casus */
            casus: string;
        };
        Rechtenverlenging: {
            /** @description Waarom */
            reden: string;
        };
        Rechtenbesluit: {
            /**
             * @description Wat er is besloten
             * @enum {string}
             */
            besluit: "toegewezen" | "deels-toegewezen" | "afgewezen" | "ingetrokken";
            /** @description Waarom zo is besloten, en wat er is gedaan */
            redenen: string;
        };
        Inzagebestand: {
            /** @description Wat er van het arbitrageverzoek werd; null: er was er geen */
            verzoek: components["schemas"]["Inzageverzoek"];
            /**
             * Format: date-time
             * @description Wanneer het is gemaakt. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            gemaaktOp: string;
            /** @description Wie het liet maken: naam en rol */
            gemaaktDoor: string;
            /** @description De kenmerken van de casussen van het kind */
            kenmerken: string[];
            /** @description De nummers van de casussen van het kind */
            casusnummers: string[];
            /** @description De naam van het kind; null: niet bekend */
            naam: string | null;
            /**
             * Format: date
             * @description De geboortedatum van het kind
             */
            geboortedatum: string;
            /** @description Regio’s die ook casussen van dit kind hebben; vraag daar wat zij bewaren */
            elders: string[];
            /** @description Alles wat is bewaard, per tabel van het dossier; tijdstippen in UTC */
            delen: {
                [key: string]: {
                    [key: string]: unknown;
                }[];
            };
            /** @description Wat is weggelaten omdat het over een ander gaat */
            weggelaten: components["schemas"]["Weggelaten"][];
            /** @description Tabellen die niet worden gegeven, en waarom */
            nietGegeven: components["schemas"]["NietGegeven"][];
        };
        /** @description Het verzoek waarvoor dit is gemaakt */
        Inzageverzoek: {
            /** @description Het id, om het later mee te noemen */
            id: string;
            /** @description Hoe wie het vroeg heet */
            vrager: string;
            /** @description Het nummer van de gebeurtenis */
            nummer: string | null;
            /**
             * Format: date
             * @description De dag waarop het verzoek binnenkwam
             */
            ontvangenOp: string;
        };
        Weggelaten: {
            /**
             * @description De tabel van het dossier
             * @example betrokkene
             */
            deel: string;
            /** @description Hoeveel het er zijn */
            aantal: number;
            /** @description Waarom */
            reden: string;
        };
        NietGegeven: {
            /**
             * @description De tabel van het dossier
             * @example betrokkene
             */
            deel: string;
            /** @description Waarom */
            reden: string;
        };
        Mensen: {
            /** @description De mensen van de regio */
            mensen: components["schemas"]["Persoon"][] | components["schemas"]["MensenDeel"][];
        };
        Persoon: {
            /** @description Het id, om het later mee te noemen */
            id: string;
            /** @description De regio */
            regio: string;
            /** @description De naam */
            naam: string;
            /**
             * @description De rol van deze persoon
             * @enum {string}
             */
            rol: "casusregisseur" | "leerplichtambtenaar" | "manager" | "school" | "teamlid" | "bestuurder" | "beheerder" | "privacyfunctionaris";
            /** @description De CBS-codes van gemeenten */
            gemeenten: string[] | null;
            /** @description De soorten onderwijs */
            onderwijssoorten: string[] | null;
            /** @description De BRINs van de scholen van deze persoon */
            scholen: string[];
            /** @description Het vak, van een lid van een doorbraakteam; null: van een ander */
            discipline: string | null;
            /** @description Het e-mailadres; null: niet bekend */
            email: string | null;
            /** @description Het telefoonnummer; null: niet bekend */
            telefoon: string | null;
            /** @description Of deze persoon nu voor de regio werkt */
            actief: boolean;
            /** @description De versie; elke wijziging telt er een bij */
            versie: number;
            /** @description Wanneer deze persoon weg is */
            afwezig: components["schemas"]["Afwezigheid"][];
        };
        Afwezigheid: {
            /** @description Het id, om het later mee te noemen */
            id: string;
            /** @description Het id van de persoon; null: niemand in het bijzonder */
            persoon: string;
            /**
             * Format: date
             * @description Vanaf wanneer, of van wie
             */
            van: string;
            /**
             * Format: date
             * @description De eerste dag terug
             */
            tot: string;
            /** @description Wie zolang de taken heeft; null: niemand */
            vervanger: string | null;
        };
        /** @description Een regel met alleen de velden die in fields zijn gevraagd */
        MensenDeel: {
            /** @description Het id, om het later mee te noemen */
            id?: string;
            /** @description De regio */
            regio?: string;
            /** @description De naam */
            naam?: string;
            /**
             * @description De rol van deze persoon
             * @enum {string}
             */
            rol?: "casusregisseur" | "leerplichtambtenaar" | "manager" | "school" | "teamlid" | "bestuurder" | "beheerder" | "privacyfunctionaris";
            /** @description De CBS-codes van gemeenten */
            gemeenten?: string[] | null;
            /** @description De soorten onderwijs */
            onderwijssoorten?: string[] | null;
            /** @description De scholen, of hun BRINs */
            scholen?: string[];
            /** @description Het vak van deze persoon */
            discipline?: string | null;
            /** @description Het e-mailadres; null: niet bekend */
            email?: string | null;
            /** @description Het telefoonnummer; null: niet bekend */
            telefoon?: string | null;
            /** @description Of deze persoon nu voor de regio werkt */
            actief?: boolean;
            /** @description De versie; elke wijziging telt er een bij */
            versie?: number;
            /** @description Wanneer deze persoon weg is */
            afwezig?: components["schemas"]["Afwezigheid"][];
        };
        GevraagdeRol: {
            /** @description Het verzoek dat op een tweede persoon wacht */
            rolverzoek: components["schemas"]["Rolverzoek"];
        };
        Rolverzoek: {
            /** @description Het id, om het later mee te noemen */
            id: string;
            /** @description Id van wie de rol krijgt */
            persoon: string;
            /** @description De naam */
            naam: string;
            /**
             * @description De rol van deze persoon
             * @enum {string}
             */
            rol: "casusregisseur" | "leerplichtambtenaar" | "manager" | "school" | "teamlid" | "bestuurder" | "beheerder" | "privacyfunctionaris";
            /** @description true: deze persoon staat er nog niet */
            nieuw: boolean;
            /** @description Het id van wie het vroeg */
            gevraagdDoor: string;
            /**
             * Format: date-time
             * @description Wanneer het is gevraagd. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            gevraagdOp: string;
        };
        NieuwePersoon: {
            /** @description De naam */
            naam: string;
            /**
             * @description De rol van deze persoon
             * @enum {string}
             */
            rol: "casusregisseur" | "leerplichtambtenaar" | "manager" | "school" | "teamlid" | "bestuurder" | "beheerder" | "privacyfunctionaris";
            /**
             * @description CBS-codes; null voor de hele regio
             * @default null
             */
            gemeenten: string[] | null;
            /**
             * @description Null voor alle soorten
             * @default null
             */
            onderwijssoorten: ("po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo")[] | null;
            /**
             * @description BRINs, alleen voor de rol school
             * @default []
             */
            scholen: string[];
            /**
             * @description Het vak van deze persoon
             * @default null
             */
            discipline: string | null;
            /**
             * Format: email
             * @description Het e-mailadres; null: niet bekend
             * @default null
             */
            email: string | null;
            /**
             * @description Staat in brieven die uit naam van deze persoon gaan
             * @default null
             */
            telefoon: string | null;
            /**
             * @description Of deze persoon nu voor de regio werkt
             * @default true
             */
            actief: boolean;
            /** @description Bij een aanmelddienst het id van die dienst; zonder id maken wij er een */
            id?: string;
            /** @description De regio; alleen nodig zonder aanmelding, op deze computer */
            regio?: string;
        };
        GewijzigdePersoon: {
            /** @description De naam */
            naam: string;
            /**
             * @description De rol van deze persoon
             * @enum {string}
             */
            rol: "casusregisseur" | "leerplichtambtenaar" | "manager" | "school" | "teamlid" | "bestuurder" | "beheerder" | "privacyfunctionaris";
            /**
             * @description CBS-codes; null voor de hele regio
             * @default null
             */
            gemeenten: string[] | null;
            /**
             * @description Null voor alle soorten
             * @default null
             */
            onderwijssoorten: ("po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo")[] | null;
            /**
             * @description BRINs, alleen voor de rol school
             * @default []
             */
            scholen: string[];
            /**
             * @description Het vak van deze persoon
             * @default null
             */
            discipline: string | null;
            /**
             * Format: email
             * @description Het e-mailadres; null: niet bekend
             * @default null
             */
            email: string | null;
            /**
             * @description Staat in brieven die uit naam van deze persoon gaan
             * @default null
             */
            telefoon: string | null;
            /**
             * @description Of deze persoon nu voor de regio werkt
             * @default true
             */
            actief: boolean;
            /** @description De versie die u las; is er intussen een nieuwere, dan verandert er niets */
            versie: number;
        };
        NieuweAfwezigheid: {
            /**
             * Format: date
             * @description Vanaf wanneer, of van wie. Kalenderdatum in Europe/Amsterdam
             * @example 2026-09-07
             */
            van: string;
            /**
             * Format: date
             * @description De eerste dag terug
             * @example 2026-09-07
             */
            tot: string;
            /**
             * @description Wie zolang de taken heeft; null: niemand
             * @default null
             */
            vervanger: string | null;
        };
        Wijzigingen: {
            /** @description Wat er is gewijzigd, het nieuwste eerst */
            wijzigingen: {
                /**
                 * @description Wat voor soort het is
                 * @enum {string}
                 */
                soort: "persoon" | "afwezigheid" | "school";
                /** @description Null: dit was er niet */
                voor?: unknown;
                /** @description Null: dit is er niet meer */
                na?: unknown;
                /** @description Wie dit wijzigde */
                door: string;
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                op: string;
            }[] | components["schemas"]["WijzigingenDeel"][];
        };
        /** @description Een regel met alleen de velden die in fields zijn gevraagd */
        WijzigingenDeel: {
            /**
             * @description Wat voor soort het is
             * @enum {string}
             */
            soort?: "persoon" | "afwezigheid" | "school";
            /** @description Null: dit was er niet */
            voor?: unknown;
            /** @description Null: dit is er niet meer */
            na?: unknown;
            /** @description Wie dit wijzigde */
            door?: string;
            /**
             * Format: date-time
             * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            op?: string;
        };
        Rolverzoeken: {
            /** @description De verzoeken die op een tweede persoon wachten */
            rolverzoeken: components["schemas"]["Rolverzoek"][] | components["schemas"]["RolverzoekenDeel"][];
        };
        /** @description Een regel met alleen de velden die in fields zijn gevraagd */
        RolverzoekenDeel: {
            /** @description Het id, om het later mee te noemen */
            id?: string;
            /** @description Id van wie de rol krijgt */
            persoon?: string;
            /** @description De naam */
            naam?: string;
            /**
             * @description De rol van deze persoon
             * @enum {string}
             */
            rol?: "casusregisseur" | "leerplichtambtenaar" | "manager" | "school" | "teamlid" | "bestuurder" | "beheerder" | "privacyfunctionaris";
            /** @description true: deze persoon staat er nog niet */
            nieuw?: boolean;
            /** @description Het id van wie het vroeg */
            gevraagdDoor?: string;
            /**
             * Format: date-time
             * @description Wanneer het is gevraagd. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            gevraagdOp?: string;
        };
        BeslotenRol: {
            /**
             * @description Wat er is besloten
             * @enum {string}
             */
            besluit: "akkoord" | "niet-akkoord";
        };
        BesluitOverRol: {
            /**
             * @description Wat er is besloten
             * @enum {string}
             */
            besluit: "akkoord" | "niet-akkoord";
        };
        Scholen: {
            /** @description De scholen, of hun BRINs */
            scholen: components["schemas"]["School"][] | components["schemas"]["ScholenDeel"][];
        };
        School: {
            /** @description De regio */
            regio: string;
            /** @description Het BRIN van de school, met vestiging */
            brin: string;
            /** @description De naam van de school */
            naam: string;
            /** @description De CBS-code van de gemeente */
            gemeente: string;
            /**
             * @description De soort onderwijs
             * @enum {string|null}
             */
            onderwijssoort: "po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo" | null;
            /** @description De versie; elke wijziging telt er een bij */
            versie: number;
            /** @description Wie er van deze school werkt, zoals de zorgcoördinator */
            contacten: {
                /** @description Het id, om het later mee te noemen */
                id: string;
                /** @description De naam van de school */
                naam: string;
            }[];
        };
        /** @description Een regel met alleen de velden die in fields zijn gevraagd */
        ScholenDeel: {
            /** @description De regio */
            regio?: string;
            /** @description Het BRIN van de school, met vestiging */
            brin?: string;
            /** @description De naam */
            naam?: string;
            /** @description De CBS-code van de gemeente */
            gemeente?: string;
            /**
             * @description De soort onderwijs
             * @enum {string|null}
             */
            onderwijssoort?: "po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo" | null;
            /** @description De versie; elke wijziging telt er een bij */
            versie?: number;
            /** @description Wie er van deze school werkt, zoals de zorgcoördinator */
            contacten?: {
                /** @description Het id, om het later mee te noemen */
                id: string;
                /** @description De naam */
                naam: string;
            }[];
        };
        SchoolZonderContacten: {
            /** @description De regio */
            regio: string;
            /** @description Het BRIN van de school, met vestiging */
            brin: string;
            /** @description De naam */
            naam: string;
            /** @description De CBS-code van de gemeente */
            gemeente: string;
            /**
             * @description De soort onderwijs
             * @enum {string|null}
             */
            onderwijssoort: "po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo" | null;
            /** @description De versie; elke wijziging telt er een bij */
            versie: number;
        };
        NieuweSchool: {
            /** @description De naam */
            naam: string;
            /** @description De CBS-code van de gemeente */
            gemeente: string;
            /**
             * @description Het onderwijs dat de school geeft, als dat één soort is; een melding begint daarmee
             * @default null
             * @enum {string|null}
             */
            onderwijssoort: "po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo" | null;
            /** @description Het BRIN van de school, met vestiging */
            brin: string;
            /** @description De regio; alleen nodig zonder aanmelding, op deze computer */
            regio?: string;
        };
        GewijzigdeSchool: {
            /** @description De naam */
            naam: string;
            /** @description De CBS-code van de gemeente */
            gemeente: string;
            /**
             * @description Het onderwijs dat de school geeft, als dat één soort is; weggelaten: blijft zoals het was
             * @enum {string|null}
             */
            onderwijssoort?: "po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo" | null;
            /** @description De versie; elke wijziging telt er een bij */
            versie: number;
            /** @description De regio; alleen nodig zonder aanmelding, op deze computer */
            regio?: string;
        };
        Convenantenlijst: {
            /** @description De convenanten, alle versies */
            convenanten: components["schemas"]["Convenant"][] | components["schemas"]["ConvenantenlijstDeel"][];
        };
        Convenant: {
            /** @description De naam van het convenant */
            naam: string;
            /** @description De regio */
            regio: string;
            /** @description Het schooljaar */
            schooljaar: string;
            /** @description De versie; de hoogste geldt voor nieuwe casussen */
            versie: number;
            /** @description De CBS-codes van de gemeenten; zonder: alle die geen andere regio noemt */
            gemeenten?: string[];
            /** @description Na hoeveel dagen thuis elke stap begint */
            termijnen: {
                /** @description Na hoeveel dagen thuis casusregie begint */
                casusregie: number;
                /** @description Na hoeveel dagen thuis doorbraak begint */
                doorbraak: number;
                /** @description De termijnen van arbitrage, of na hoeveel dagen die begint */
                arbitrage: number;
                /** @description Na hoeveel dagen opnieuw naar arbitrage wordt gekeken */
                herbeoordeling: number;
                /** @description Hoeveel dagen nazorg duurt, zonder vakanties */
                nazorg: number;
            };
            /** @description De vakanties van de regio */
            vakanties: {
                /** @description Of vakanties als dagen thuis tellen */
                tellenMee: boolean;
                /** @description De vakanties */
                perioden: {
                    /** @description De naam van het convenant */
                    naam?: string;
                    /**
                     * Format: date
                     * @description Vanaf wanneer, of van wie. Kalenderdatum in Europe/Amsterdam
                     * @example 2026-09-07
                     */
                    van: string;
                    /**
                     * Format: date
                     * @description De eerste dag erna; null: nog steeds. Kalenderdatum in Europe/Amsterdam
                     * @example 2026-09-07
                     */
                    tot: string;
                }[];
            };
            /** @description Hoe vaak de voortgang wordt gemeld */
            voortgang: {
                /** @description Na hoeveel dagen een taak terugkomt; null: die komt niet terug */
                elke: number;
                /** @description Na hoeveel gemiste rapportages het stagnatie is; null: nooit */
                gemistIsStagnatieNa: number | null;
            };
            /** @description Hoeveel tijd er voor de taken is */
            taken: {
                /** @description Binnen hoeveel uren de eerste actie is gezet */
                eersteActieUren: number;
                /** @description Binnen hoeveel uren de doorbraaktafel is gepland */
                doorbraaktafelUren: number;
                /** @description Binnen hoeveel uren het verzoek is uitgereikt */
                uitreikenUren?: number;
                /** @description Binnen hoeveel uren iemand anders wordt bereikt */
                bereikenUren?: number;
                /**
                 * @description Binnen hoeveel uren het kind veilig is, nachten en weekenden meegeteld
                 * @default 4
                 */
                veiligheidUren: number;
                /**
                 * @description Of uren alleen op werkdagen tellen
                 * @default true
                 */
                werkdagen: boolean;
                /** @description Binnen hoeveel dagen toestemming is gevraagd */
                toestemming: number;
                /**
                 * @description Binnen hoeveel dagen het kind is gehoord
                 * @default 14
                 */
                horen: number;
                /**
                 * @description Binnen hoeveel dagen de terugkeer wordt bevestigd
                 * @default 7
                 */
                terugkeerBevestigen: number;
                /**
                 * @description Binnen hoeveel dagen de bestuurders besluiten
                 * @default 7
                 */
                bestuurlijkBesluit: number;
                /** @description Hoeveel dagen voor de termijn er een herinnering gaat */
                herinneringVoor: number;
                /** @description Hoeveel dagen na de termijn de manager het hoort */
                escalatieNa: number;
            };
            /** @description De termijnen van arbitrage, of na hoeveel dagen die begint */
            arbitrage: {
                /**
                 * @description Vanaf wanneer de tijd om te antwoorden loopt
                 * @default opening
                 * @enum {string}
                 */
                antwoordVanaf: "opening" | "uitreiking";
                /** @description Wat erop is geantwoord */
                antwoord: number;
                /** @description Wie er in de arbitragecommissie zit; null: nog niet samengesteld */
                commissie: number;
                /** @description Waar de zitting is; null: die is er niet */
                zitting: number;
                /** @description De uitspraak van de commissie */
                uitspraak: number;
                /** @description Wat de ouders op de uitspraak antwoordden */
                aanvaarding: number;
                /** @description Binnen hoeveel dagen de plaatsing wordt afgedwongen */
                plaatsingAfdwingen: number;
            };
            /** @description De termijnen bij het Openbaar Ministerie */
            om: {
                /** @description Binnen hoeveel dagen de leerplichtambtenaar beslist */
                procesVerbaal: number;
                /** @description Wat er is besloten */
                besluit: number;
                /** @description Binnen hoeveel dagen de officier zitting houdt */
                officierszitting: number;
                /** @description Binnen hoeveel dagen de kantonrechter zitting houdt */
                kantonzitting: number;
                /** @description Binnen hoeveel dagen de Raad een verzoek behandelt */
                civiel: number;
                /** @description Om de hoeveel dagen de onderwijsvraag wordt bewaakt */
                onderwijsvraag: number;
            };
            /** @description Wat er na het sluiten geldt */
            sluiten: {
                /** @description Tot hoeveel dagen na het sluiten een nieuwe melding op de oude volgt */
                koppelenBinnen: number;
            };
            /** @description Of de school het kind in de verwijsindex meldt, en binnen hoeveel dagen */
            verwijsindex?: {
                /** @description Binnen hoeveel dagen */
                binnen: number;
            };
            /** @description Bij hoeveel uren verzuim een casus opent */
            verzuim?: {
                /** @description Bij hoeveel uren verzuim een casus opent */
                uren: number;
                /** @description In hoeveel dagen les, vakanties niet meegeteld */
                dagen: number;
                /** @description Bij hoeveel uren de school het kind in de lijst ziet */
                nabijUren: number;
            };
            /** @description Hoe lang het dossier van een kind bewaard blijft na sluiten; weglaten: niet afgesproken */
            bewaren?: {
                /** @description Hoeveel jaren */
                jaren: number;
            };
            /** @description Wat er over het zaaksysteem is afgesproken */
            zaaksysteem?: {
                /** @description De mensen rond het kind */
                betrokkenen: boolean;
            };
            /** @description Wie er in de regio casussen kan leiden; alleen voor de eigen regio */
            rooster?: {
                /** @description Het id, om het later mee te noemen */
                id: string;
                /**
                 * @description De rol van deze persoon
                 * @enum {string}
                 */
                rol: "casusregisseur" | "leerplichtambtenaar" | "manager";
                /** @description De CBS-codes van de gemeenten; zonder: alle die geen andere regio noemt */
                gemeenten?: string[];
                /** @description De soorten onderwijs */
                onderwijssoorten?: ("po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo")[];
                /**
                 * @description Wanneer deze persoon weg is
                 * @default []
                 */
                afwezig: {
                    /**
                     * Format: date
                     * @description Vanaf wanneer, of van wie. Kalenderdatum in Europe/Amsterdam
                     * @example 2026-09-07
                     */
                    van: string;
                    /**
                     * Format: date
                     * @description De eerste dag erna; null: nog steeds. Kalenderdatum in Europe/Amsterdam
                     * @example 2026-09-07
                     */
                    tot: string;
                    /** @description Wie zolang de taken heeft; null: niemand */
                    vervanger?: string;
                }[];
            }[];
        };
        /** @description Een regel met alleen de velden die in fields zijn gevraagd */
        ConvenantenlijstDeel: {
            /** @description De naam */
            naam?: string;
            /** @description De regio */
            regio?: string;
            /** @description Het schooljaar */
            schooljaar?: string;
            /** @description De versie; elke wijziging telt er een bij */
            versie?: number;
            /** @description De CBS-codes van gemeenten */
            gemeenten?: string[];
            /** @description Na hoeveel dagen thuis elke stap begint */
            termijnen?: {
                /** @description Na hoeveel dagen thuis casusregie begint */
                casusregie: number;
                /** @description Na hoeveel dagen thuis doorbraak begint */
                doorbraak: number;
                /** @description De termijnen van arbitrage, of na hoeveel dagen die begint */
                arbitrage: number;
                /** @description Na hoeveel dagen opnieuw naar arbitrage wordt gekeken */
                herbeoordeling: number;
                /** @description Hoeveel dagen nazorg duurt, zonder vakanties */
                nazorg: number;
            };
            /** @description De vakanties van de regio */
            vakanties?: {
                /** @description Of vakanties als dagen thuis tellen */
                tellenMee: boolean;
                /** @description De vakanties */
                perioden: {
                    /** @description De naam */
                    naam?: string;
                    /**
                     * Format: date
                     * @description Vanaf wanneer, of van wie. Kalenderdatum in Europe/Amsterdam
                     * @example 2026-09-07
                     */
                    van: string;
                    /**
                     * Format: date
                     * @description De eerste dag erna; null: nog steeds. Kalenderdatum in Europe/Amsterdam
                     * @example 2026-09-07
                     */
                    tot: string;
                }[];
            };
            /** @description Hoe vaak de voortgang wordt gemeld */
            voortgang?: {
                /** @description Na hoeveel dagen een taak terugkomt; null: die komt niet terug */
                elke: number;
                /** @description Na hoeveel gemiste rapportages het stagnatie is; null: nooit */
                gemistIsStagnatieNa: number | null;
            };
            /** @description De taken */
            taken?: {
                /** @description Binnen hoeveel uren de eerste actie is gezet */
                eersteActieUren: number;
                /** @description Binnen hoeveel uren de doorbraaktafel is gepland */
                doorbraaktafelUren: number;
                /** @description Binnen hoeveel uren het verzoek is uitgereikt */
                uitreikenUren?: number;
                /** @description Binnen hoeveel uren iemand anders wordt bereikt */
                bereikenUren?: number;
                /**
                 * @description Binnen hoeveel uren het kind veilig is, nachten en weekenden meegeteld
                 * @default 4
                 */
                veiligheidUren: number;
                /**
                 * @description Of uren alleen op werkdagen tellen
                 * @default true
                 */
                werkdagen: boolean;
                /** @description Binnen hoeveel dagen toestemming is gevraagd */
                toestemming: number;
                /**
                 * @description Binnen hoeveel dagen het kind is gehoord
                 * @default 14
                 */
                horen: number;
                /**
                 * @description Binnen hoeveel dagen de terugkeer wordt bevestigd
                 * @default 7
                 */
                terugkeerBevestigen: number;
                /**
                 * @description Binnen hoeveel dagen de bestuurders besluiten
                 * @default 7
                 */
                bestuurlijkBesluit: number;
                /** @description Hoeveel dagen voor de termijn er een herinnering gaat */
                herinneringVoor: number;
                /** @description Hoeveel dagen na de termijn de manager het hoort */
                escalatieNa: number;
            };
            /** @description De termijnen van arbitrage, of na hoeveel dagen die begint */
            arbitrage?: {
                /**
                 * @description Vanaf wanneer de tijd om te antwoorden loopt
                 * @default opening
                 * @enum {string}
                 */
                antwoordVanaf: "opening" | "uitreiking";
                /** @description Wat erop is geantwoord */
                antwoord: number;
                /** @description Wie er in de arbitragecommissie zit; null: nog niet samengesteld */
                commissie: number;
                /** @description Waar de zitting is; null: die is er niet */
                zitting: number;
                /** @description De uitspraak van de commissie */
                uitspraak: number;
                /** @description Wat de ouders op de uitspraak antwoordden */
                aanvaarding: number;
                /** @description Binnen hoeveel dagen de plaatsing wordt afgedwongen */
                plaatsingAfdwingen: number;
            };
            /** @description Hoe het bij het Openbaar Ministerie ging */
            om?: {
                /** @description Binnen hoeveel dagen de leerplichtambtenaar beslist */
                procesVerbaal: number;
                /** @description Wat er is besloten */
                besluit: number;
                /** @description Binnen hoeveel dagen de officier zitting houdt */
                officierszitting: number;
                /** @description Binnen hoeveel dagen de kantonrechter zitting houdt */
                kantonzitting: number;
                /** @description Binnen hoeveel dagen de Raad een verzoek behandelt */
                civiel: number;
                /** @description Om de hoeveel dagen de onderwijsvraag wordt bewaakt */
                onderwijsvraag: number;
            };
            /** @description Wat er na het sluiten geldt */
            sluiten?: {
                /** @description Tot hoeveel dagen na het sluiten een nieuwe melding op de oude volgt */
                koppelenBinnen: number;
            };
            /** @description Of de school het kind in de verwijsindex meldt, en binnen hoeveel dagen */
            verwijsindex?: {
                /** @description Binnen hoeveel dagen */
                binnen: number;
            };
            /** @description Bij hoeveel uren verzuim een casus opent */
            verzuim?: {
                /** @description Bij hoeveel uren verzuim een casus opent */
                uren: number;
                /** @description In hoeveel dagen les, vakanties niet meegeteld */
                dagen: number;
                /** @description Bij hoeveel uren de school het kind in de lijst ziet */
                nabijUren: number;
            };
            /** @description Hoe lang het dossier van een kind bewaard blijft na sluiten; weglaten: niet afgesproken */
            bewaren?: {
                /** @description Hoeveel jaren */
                jaren: number;
            };
            /** @description Wat er over het zaaksysteem is afgesproken */
            zaaksysteem?: {
                /** @description De mensen rond het kind */
                betrokkenen: boolean;
            };
            /** @description Wie er in de regio casussen kan leiden; alleen voor de eigen regio */
            rooster?: {
                /** @description Het id, om het later mee te noemen */
                id: string;
                /**
                 * @description De rol van deze persoon
                 * @enum {string}
                 */
                rol: "casusregisseur" | "leerplichtambtenaar" | "manager";
                /** @description De CBS-codes van gemeenten */
                gemeenten?: string[];
                /** @description De soorten onderwijs */
                onderwijssoorten?: ("po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo")[];
                /**
                 * @description Wanneer deze persoon weg is
                 * @default []
                 */
                afwezig: {
                    /**
                     * Format: date
                     * @description Vanaf wanneer, of van wie. Kalenderdatum in Europe/Amsterdam
                     * @example 2026-09-07
                     */
                    van: string;
                    /**
                     * Format: date
                     * @description De eerste dag erna; null: nog steeds. Kalenderdatum in Europe/Amsterdam
                     * @example 2026-09-07
                     */
                    tot: string;
                    /** @description Wie zolang de taken heeft; null: niemand */
                    vervanger?: string;
                }[];
            }[];
        };
        Simulatie: {
            /** @description De naam */
            naam: string;
            /** @description Of alles uitkwam zoals verwacht */
            geslaagd: boolean;
            /** @description Waar de uitkomst anders is dan verwacht */
            afwijkingen: ({
                /**
                 * Format: date-time
                 * @description Op welk moment van het scenario
                 * @example 2026-10-06T10:00:00+02:00
                 */
                op: string;
                /**
                 * @description Wat er anders is
                 * @example fase
                 */
                veld: string;
            } & {
                [key: string]: unknown;
            })[];
            /** @description Wat er gebeurt, op volgorde */
            verloop: ({
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt. Tijdstip, met de tijdzone van Nederland
                 * @example 2026-10-06T10:00:00+02:00
                 */
                op: string;
                /** @description Wat er gebeurde */
                gebeurtenis: string;
                /** @description Van wie het is: een rol, of het id van een persoon */
                door: string;
            } & {
                [key: string]: unknown;
            })[];
        };
        Scenario: {
            /** @description De naam */
            naam: string;
            /** @description Het convenant van de regio dat geldt */
            convenant?: string | {
                [key: string]: unknown;
            };
            /** @description Wat er niet klopt, of de melding van het verzuim */
            melding: {
                /** @description Uw sleutel voor het kind: uniek binnen uw school (over alle vestigingen), binnen uw systeem als dat van geen school is, en anders binnen de regio */
                leerling?: string;
                /** @description De naam */
                naam?: string;
                /**
                 * Format: date
                 * @description De eerste dag dat het kind thuis was, van nu af onafgebroken. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                eersteVerzuimdag: string;
                /**
                 * Format: date
                 * @description De geboortedatum van het kind. Kalenderdatum in Europe/Amsterdam
                 * @example 2026-09-07
                 */
                geboortedatum: string;
                /**
                 * @description De soort onderwijs
                 * @enum {string}
                 */
                onderwijssoort: "po" | "sbo" | "so" | "vo" | "pro" | "vso" | "mbo";
                /** @description De CBS-code van de gemeente */
                gemeente: string;
                /** @description Het BRIN van de school; null: het kind heeft geen school */
                school?: string | null;
                /** @description Wie er was, of de perioden waarin het kind wel naar school ging */
                aanwezig?: {
                    /**
                     * Format: date
                     * @description Vanaf wanneer, of van wie. Kalenderdatum in Europe/Amsterdam
                     * @example 2026-09-07
                     */
                    van: string;
                    /**
                     * Format: date
                     * @description De eerste dag erna; null: nog steeds. Kalenderdatum in Europe/Amsterdam
                     * @example 2026-09-07
                     */
                    tot: string;
                }[];
                /** @description Of de school denkt dat het lang gaat duren: dan begint casusregie meteen */
                langdurigVerwacht?: boolean;
                /**
                 * @description Wat voor verzuim het is, volgens de school; het verandert niets
                 * @enum {string}
                 */
                soortVerzuim?: "ziek" | "geoorloofd" | "ongeoorloofd" | "absoluut" | "onbekend";
                /**
                 * Format: date-time
                 * @description Wanneer de casus is gemeld
                 */
                gemeldOp: string;
            };
            /**
             * @description Wat er achtereenvolgens gebeurt
             * @default []
             */
            stappen: {
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt
                 */
                op: string;
                /** @description De naam van de opdracht */
                opdracht: string;
                /** @description Van wie het is: een rol, of het id van een persoon */
                door: string;
                /** @description Wat erbij hoort */
                gegevens?: unknown;
                /**
                 * @description Wat eruit kwam
                 * @default aanvaard
                 * @enum {string}
                 */
                uitkomst: "aanvaard" | "geweigerd";
                /** @description De vaste code van wat er mis is */
                code?: string;
            }[];
            /**
             * @description Wat u verwacht
             * @default []
             */
            verwacht: {
                /**
                 * Format: date-time
                 * @description Wanneer het was, of wordt
                 */
                op: string;
                /**
                 * @description De fase van de casus
                 * @enum {string}
                 */
                fase?: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om" | "nazorg" | "gesloten";
                /**
                 * @description Wie de casus leidt: de rol
                 * @enum {string}
                 */
                regie?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager";
                /**
                 * @description De stap van de ladder die is bereikt, ook tijdens nazorg
                 * @enum {string}
                 */
                bereikt?: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om";
                /** @description Hoeveel dagen het kind thuis is, zonder de dagen op school */
                dagenThuis?: number;
                /** @description Hoeveel dagen thuis bij welke partij horen; een partij die er niet staat heeft er geen */
                aanZet?: {
                    /** @description Het BRIN van de school; null: het kind heeft geen school */
                    school?: number;
                    /** @description Wie de casus leidt: de rol */
                    regie?: number;
                    /** @description Het aantal dagen thuis bij leerplicht */
                    leerplicht?: number;
                    /** @description Het aantal dagen thuis bij gezin */
                    gezin?: number;
                    /** @description Hoe het bij het Openbaar Ministerie ging */
                    om?: number;
                    /** @description Het aantal dagen thuis bij Raad voor de Kinderbescherming */
                    rvdk?: number;
                    /** @description Het aantal dagen thuis bij zorg */
                    zorg?: number;
                    /** @description Het aantal dagen thuis bij onderwijs */
                    onderwijs?: number;
                };
                /** @description Of anderen dan school en gemeente alleen het nummer van de casus zien */
                delenBeperkt?: boolean;
                /**
                 * @description Waarom
                 * @enum {string}
                 */
                reden?: "teruggekeerd" | "verhuisd-buitenland" | "niet-meer-leerplichtig" | "doorstroompunt" | "overleden" | "foutieve-melding" | "dubbele-melding";
                /** @description De taken */
                taken?: {
                    /** @description Wat er open staat */
                    open?: ("toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen")[];
                    /** @description Welke taken niet open mogen staan */
                    nietOpen?: ("toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen")[];
                    /** @description Wanneer het af moet zijn */
                    uiterlijk?: {
                        /**
                         * Format: date-time
                         * @description Voor de taak: Vraag toestemming en leg het antwoord vast
                         */
                        "toestemming-vastleggen"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Zet de eerste actie en meld wat u deed
                         */
                        "eerste-actie"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Hoor het kind en schrijf op wat het zegt
                         */
                        "jongere-horen"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Plan de doorbraaktafel
                         */
                        "doorbraaktafel-plannen"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Leg vast wat de doorbraaktafel opleverde
                         */
                        "doorbraaktafel-vastleggen"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Reik het arbitrageverzoek uit aan de ouders
                         */
                        "arbitrageverzoek-uitreiken"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Leg het antwoord van de ouders op het arbitrageverzoek vast
                         */
                        "arbitrageverzoek-beantwoorden"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Stel de arbitragecommissie samen
                         */
                        "commissie-samenstellen"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Plan de zitting
                         */
                        "zitting-plannen"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Leg de uitspraak vast
                         */
                        "uitspraak-vastleggen"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Leg vast of de ouders de uitspraak aanvaarden
                         */
                        "aanvaarding-vastleggen"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Controleer of de uitspraak is uitgevoerd
                         */
                        "uitvoering-controleren"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Dwing de plaatsing af met uw mandaat
                         */
                        "plaatsing-afdwingen"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Beslis of u de zaak doorstuurt
                         */
                        "proces-verbaal-verzenden"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Leg het besluit van het Openbaar Ministerie vast
                         */
                        "om-besluit-vastleggen"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Leg de uitkomst van de zitting vast
                         */
                        "om-uitkomst-vastleggen"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Bewaak dat de onderwijsvraag wordt opgelost
                         */
                        "onderwijsvraag-bewaken"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Rapporteer de voortgang
                         */
                        "voortgang-rapporteren"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Controleer of de afspraak is nagekomen
                         */
                        "afspraak-controleren"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Controleer of het aanbod is begonnen
                         */
                        "start-controleren"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Bevestig of het kind echt weer naar school gaat
                         */
                        "terugkeer-bevestigen"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Bevestig dat het kind naar school blijft gaan
                         */
                        "nazorg-bevestigen"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Leg vast wat de bestuurders besluiten
                         */
                        "bestuurlijk-besluit-vastleggen"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Meld het kind in de verwijsindex
                         */
                        "verwijsindex-melden"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Bereik iemand bij wie berichten niet aankomen
                         */
                        "anders-bereiken"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Draag het kind warm over aan wie het gaat helpen
                         */
                        "warme-overdracht"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Zorg dat het kind veilig is en schrijf op wat u deed
                         */
                        "veiligheid-borgen"?: string;
                        /**
                         * Format: date-time
                         * @description Voor de taak: Wijs de casus toe aan iemand
                         */
                        "casus-toewijzen"?: string;
                    };
                };
                /** @description Welke stap er vanzelf komt en wanneer; null: geen */
                volgendeTermijn?: {
                    /**
                     * @description Naar welke fase
                     * @enum {string}
                     */
                    naar?: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om" | "nazorg" | "gesloten";
                    /**
                     * Format: date-time
                     * @description Wanneer het was, of wordt
                     */
                    op?: string;
                } | null;
            }[];
        };
        Gebeurtenissen: {
            /** @description Wat er gebeurde, op volgorde */
            regels: components["schemas"]["Stroomevent"][];
            /**
             * @description Geef dit mee als na, nu of later: dan mist u niets. Ook aan het eind
             * @example WzQyLDIxNDc0ODM2NDdd
             */
            volgende: string;
            /** @description false: dit is alles wat er nu is */
            meer: boolean;
        };
        /** @description Iets wat gebeurde; type zegt wat, en waarover het gaat */
        Stroomevent: components["schemas"]["CloudEvent"] | components["schemas"]["Registerevent"];
        /** @description Dat er iets gebeurde in een casus: CloudEvents 1.0, profiel NL GOV */
        CloudEvent: {
            /**
             * @description De versie van CloudEvents
             * @enum {string}
             */
            specversion: "1.0";
            /**
             * Format: uuid
             * @description Van dezelfde gebeurtenis altijd hetzelfde: hieraan herkent u een dubbele
             */
            id: string;
            /**
             * @description Van wie het is: het OIN van wie voor de regio verantwoordelijk is, en het systeem
             * @example urn:nld:oin:00000001003214345000:systeem:doorbraak
             */
            source: string;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            time: string;
            /**
             * @description De vorm van wat op dataref staat
             * @enum {string}
             */
            datacontenttype: "application/json";
            /**
             * @description Dat sequence een getal is
             * @enum {string}
             */
            sequencetype: "Integer";
            /**
             * @description Wat er gebeurde (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "nl.doorbraak.casus.casus-gemeld" | "nl.doorbraak.casus.melding-gevoegd" | "nl.doorbraak.casus.fase-geopend" | "nl.doorbraak.casus.fase-hervat" | "nl.doorbraak.casus.casus-gesloten" | "nl.doorbraak.casus.taak-geopend" | "nl.doorbraak.casus.taak-voltooid" | "nl.doorbraak.casus.taak-vervallen" | "nl.doorbraak.casus.taak-genomen" | "nl.doorbraak.casus.taak-doorgegeven" | "nl.doorbraak.casus.taak-herinnerd" | "nl.doorbraak.casus.taak-geescaleerd" | "nl.doorbraak.casus.voortgang-gerapporteerd" | "nl.doorbraak.casus.voortgang-gemist" | "nl.doorbraak.casus.toestemming-vastgelegd" | "nl.doorbraak.casus.perspectief-vastgelegd" | "nl.doorbraak.casus.perspectief-vervallen" | "nl.doorbraak.casus.afspraak-gemaakt" | "nl.doorbraak.casus.afspraak-verlopen" | "nl.doorbraak.casus.afspraak-gecontroleerd" | "nl.doorbraak.casus.aanbod-gedaan" | "nl.doorbraak.casus.aanbod-beantwoord" | "nl.doorbraak.casus.start-gevraagd" | "nl.doorbraak.casus.start-gecontroleerd" | "nl.doorbraak.casus.doorbraaktafel-gepland" | "nl.doorbraak.casus.doorbraaktafel-vervallen" | "nl.doorbraak.casus.arbitrageverzoek-uitgereikt" | "nl.doorbraak.casus.arbitrageverzoek-beantwoord" | "nl.doorbraak.casus.commissie-samengesteld" | "nl.doorbraak.casus.zitting-gepland" | "nl.doorbraak.casus.uitspraak-gedaan" | "nl.doorbraak.casus.uitspraak-beantwoord" | "nl.doorbraak.casus.uitvoering-bevestigd" | "nl.doorbraak.casus.proces-verbaal-verzonden" | "nl.doorbraak.casus.van-vervolging-afgezien" | "nl.doorbraak.casus.instemming-alsnog-vastgelegd" | "nl.doorbraak.casus.om-besluit-vastgelegd" | "nl.doorbraak.casus.om-uitkomst-vastgelegd" | "nl.doorbraak.casus.bestuurlijk-besluit-gevraagd" | "nl.doorbraak.casus.vrijstelling-vastgelegd" | "nl.doorbraak.casus.mas-route-gekozen" | "nl.doorbraak.casus.terugkeer-gemeld" | "nl.doorbraak.casus.terugkeer-bevestigd" | "nl.doorbraak.casus.terugval-gemeld" | "nl.doorbraak.casus.nazorg-bevestigd" | "nl.doorbraak.casus.afgeschaald" | "nl.doorbraak.casus.onbereikt-gemeld" | "nl.doorbraak.casus.anders-bereikt" | "nl.doorbraak.casus.bereiken-losgelaten" | "nl.doorbraak.casus.overgedragen" | "nl.doorbraak.casus.overdracht-aangekondigd" | "nl.doorbraak.casus.aankondiging-vervallen" | "nl.doorbraak.casus.convenant-overgezet" | "nl.doorbraak.casus.toegewezen" | "nl.doorbraak.casus.gecorrigeerd" | "nl.doorbraak.casus.melding-geweigerd" | "nl.doorbraak.casus.eerste-actie-gemeld" | "nl.doorbraak.casus.stem-vastgelegd" | "nl.doorbraak.casus.notitie-gemaakt" | "nl.doorbraak.casus.document-toegevoegd" | "nl.doorbraak.casus.verwijsindex-vastgelegd" | "nl.doorbraak.casus.gevaar-gemeld" | "nl.doorbraak.casus.veiligheid-geborgd" | "nl.doorbraak.casus.antwoord-uitgebleven" | "nl.doorbraak.casus.uitvoering-uitgebleven" | "nl.doorbraak.casus.onderwijsvraag-bewaakt" | "nl.doorbraak.casus.bestuurlijk-besluit-vastgelegd" | "nl.doorbraak.casus.doorbraaktafel-vastgelegd" | "nl.doorbraak.casus.opgeschaald";
            /**
             * @description Het nummer van de casus
             * @example 0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11
             */
            subject: string;
            /**
             * @description Waar u leest wat er is vastgelegd, met uw eigen token: een bladzij van de tijdlijn
             * @example https://doorbraak.voorbeeld.nl/v1/casussen/0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11/tijdlijn?aantal=1&na=MA
             */
            dataref: string;
            /**
             * @description Het hoeveelste het is in zijn casus
             * @example 1
             */
            sequence: string;
        };
        /** @description Dat een melding uit het verzuimregister een status kreeg: CloudEvents 1.0, profiel NL GOV */
        Registerevent: {
            /**
             * @description De versie van CloudEvents
             * @enum {string}
             */
            specversion: "1.0";
            /**
             * Format: uuid
             * @description Van dezelfde gebeurtenis altijd hetzelfde: hieraan herkent u een dubbele
             */
            id: string;
            /**
             * @description Van wie het is: het OIN van wie voor de regio verantwoordelijk is, en het systeem
             * @example urn:nld:oin:00000001003214345000:systeem:doorbraak
             */
            source: string;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde
             * @example 2026-10-06T10:00:00+02:00
             */
            time: string;
            /**
             * @description De vorm van wat op dataref staat
             * @enum {string}
             */
            datacontenttype: "application/json";
            /**
             * @description Dat sequence een getal is
             * @enum {string}
             */
            sequencetype: "Integer";
            /**
             * @description Welke status de melding kreeg (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "nl.doorbraak.registermelding.in-behandeling" | "nl.doorbraak.registermelding.afgesloten" | "nl.doorbraak.registermelding.ter-kennisgeving-aangenomen";
            /**
             * @description Het id van de registermelding
             * @example 5f0c2b7e-8c1d-8c5e-a953-1f2a6f0d9b31
             */
            subject: string;
            /**
             * @description Waar u de melding met haar statussen leest, met uw eigen token
             * @example https://doorbraak.voorbeeld.nl/v1/registermeldingen/5f0c2b7e-8c1d-8c5e-a953-1f2a6f0d9b31
             */
            dataref: string;
            /**
             * @description De hoeveelste status het is van deze melding
             * @example 1
             */
            sequence: string;
        };
        Abonnementen: {
            /** @description De abonnementen, het oudste eerst */
            abonnementen: components["schemas"]["Abonnement"][] | components["schemas"]["AbonnementenDeel"][];
        };
        Abonnement: {
            /** @description Het nummer van het abonnement */
            id: string;
            /**
             * @description Het id van wie het maakte
             * @example dashboard
             */
            eigenaar: string;
            /**
             * @description Hoe u het noemt
             * @example Dashboard van de gemeente
             */
            naam: string;
            /** @description Waar elke gebeurtenis naartoe gaat */
            adres: string;
            /**
             * @description Wie wij mailen als er niets aankomt
             * @example beheer@voorbeeld.nl
             */
            contact: string;
            /** @description Alleen deze typen; null: alle */
            typen: string[] | null;
            /** @description Alleen casussen van deze regio; null: alle die de eigenaar mag zien */
            regio: string | null;
            /**
             * @description gepauzeerd: door mensen; stilgezet: door ons, omdat er niets aankwam
             * @enum {string}
             */
            status: "actief" | "gepauzeerd" | "stilgezet";
            /**
             * @description Waarom het is stilgezet; null: dat is het niet
             * @enum {string|null}
             */
            reden: "geen-antwoord" | "adres-vervallen" | null;
            /**
             * Format: date-time
             * @description Sinds wanneer dat zo is
             * @example 2026-10-06T10:00:00+02:00
             */
            statusOp: string;
            /**
             * Format: date-time
             * @description Sinds wanneer er niets aankomt; null: het laatste kwam aan
             * @example 2026-10-06T10:00:00+02:00
             */
            misluktSinds: string | null;
            /**
             * Format: date-time
             * @description Tot wanneer wij ook met het vorige geheim ondertekenen; null: dat doen wij niet
             * @example 2026-10-06T10:00:00+02:00
             */
            vorigGeheimTot: string | null;
            /**
             * @description Gaat omhoog met elke wijziging
             * @example 1
             */
            versie: number;
            /**
             * Format: date-time
             * @description Wanneer het is gemaakt
             * @example 2026-10-06T10:00:00+02:00
             */
            gemaaktOp: string;
        };
        /** @description Een regel met alleen de velden die in fields zijn gevraagd */
        AbonnementenDeel: {
            /** @description Het nummer van het abonnement */
            id?: string;
            /**
             * @description Het id van wie het maakte
             * @example dashboard
             */
            eigenaar?: string;
            /**
             * @description Hoe u het noemt
             * @example Dashboard van de gemeente
             */
            naam?: string;
            /** @description Waar elke gebeurtenis naartoe gaat */
            adres?: string;
            /**
             * @description Wie wij mailen als er niets aankomt
             * @example beheer@voorbeeld.nl
             */
            contact?: string;
            /** @description Alleen deze typen; null: alle */
            typen?: string[] | null;
            /** @description Alleen casussen van deze regio; null: alle die de eigenaar mag zien */
            regio?: string | null;
            /**
             * @description gepauzeerd: door mensen; stilgezet: door ons, omdat er niets aankwam
             * @enum {string}
             */
            status?: "actief" | "gepauzeerd" | "stilgezet";
            /**
             * @description Waarom het is stilgezet; null: dat is het niet
             * @enum {string|null}
             */
            reden?: "geen-antwoord" | "adres-vervallen" | null;
            /**
             * Format: date-time
             * @description Sinds wanneer dat zo is
             * @example 2026-10-06T10:00:00+02:00
             */
            statusOp?: string;
            /**
             * Format: date-time
             * @description Sinds wanneer er niets aankomt; null: het laatste kwam aan
             * @example 2026-10-06T10:00:00+02:00
             */
            misluktSinds?: string | null;
            /**
             * Format: date-time
             * @description Tot wanneer wij ook met het vorige geheim ondertekenen; null: dat doen wij niet
             * @example 2026-10-06T10:00:00+02:00
             */
            vorigGeheimTot?: string | null;
            /**
             * @description Gaat omhoog met elke wijziging
             * @example 1
             */
            versie?: number;
            /**
             * Format: date-time
             * @description Wanneer het is gemaakt
             * @example 2026-10-06T10:00:00+02:00
             */
            gemaaktOp?: string;
        };
        AbonnementMetGeheim: {
            /** @description Het nummer van het abonnement */
            id: string;
            /**
             * @description Het id van wie het maakte
             * @example dashboard
             */
            eigenaar: string;
            /**
             * @description Hoe u het noemt
             * @example Dashboard van de gemeente
             */
            naam: string;
            /** @description Waar elke gebeurtenis naartoe gaat */
            adres: string;
            /**
             * @description Wie wij mailen als er niets aankomt
             * @example beheer@voorbeeld.nl
             */
            contact: string;
            /** @description Alleen deze typen; null: alle */
            typen: string[] | null;
            /** @description Alleen casussen van deze regio; null: alle die de eigenaar mag zien */
            regio: string | null;
            /**
             * @description gepauzeerd: door mensen; stilgezet: door ons, omdat er niets aankwam
             * @enum {string}
             */
            status: "actief" | "gepauzeerd" | "stilgezet";
            /**
             * @description Waarom het is stilgezet; null: dat is het niet
             * @enum {string|null}
             */
            reden: "geen-antwoord" | "adres-vervallen" | null;
            /**
             * Format: date-time
             * @description Sinds wanneer dat zo is
             * @example 2026-10-06T10:00:00+02:00
             */
            statusOp: string;
            /**
             * Format: date-time
             * @description Sinds wanneer er niets aankomt; null: het laatste kwam aan
             * @example 2026-10-06T10:00:00+02:00
             */
            misluktSinds: string | null;
            /**
             * Format: date-time
             * @description Tot wanneer wij ook met het vorige geheim ondertekenen; null: dat doen wij niet
             * @example 2026-10-06T10:00:00+02:00
             */
            vorigGeheimTot: string | null;
            /**
             * @description Gaat omhoog met elke wijziging
             * @example 1
             */
            versie: number;
            /**
             * Format: date-time
             * @description Wanneer het is gemaakt
             * @example 2026-10-06T10:00:00+02:00
             */
            gemaaktOp: string;
            /**
             * @description Hiermee controleert u dat wij het sturen (Standard Webhooks). U ziet het alleen nu: bewaar het
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=
             */
            geheim: string;
        };
        NieuwAbonnement: {
            /**
             * @description Hoe u het noemt
             * @example Dashboard van de gemeente
             */
            naam: string;
            /**
             * @description Waar wij elke gebeurtenis met POST naartoe sturen: een adres met https:// op het openbare internet. Een omleiding volgen wij niet
             * @example https://ontvanger.example/doorbraak
             */
            adres: string;
            /**
             * Format: email
             * @description Wie wij mailen als er dagen niets aankomt: liefst een adres van uw beheer
             * @example beheer@voorbeeld.nl
             */
            contact: string;
            /**
             * @description Alleen deze typen; zonder, of null: alle
             * @example [
             *       "nl.doorbraak.casus.fase-geopend",
             *       "nl.doorbraak.casus.casus-gesloten"
             *     ]
             */
            typen?: ("nl.doorbraak.casus.casus-gemeld" | "nl.doorbraak.casus.melding-gevoegd" | "nl.doorbraak.casus.fase-geopend" | "nl.doorbraak.casus.fase-hervat" | "nl.doorbraak.casus.casus-gesloten" | "nl.doorbraak.casus.taak-geopend" | "nl.doorbraak.casus.taak-voltooid" | "nl.doorbraak.casus.taak-vervallen" | "nl.doorbraak.casus.taak-genomen" | "nl.doorbraak.casus.taak-doorgegeven" | "nl.doorbraak.casus.taak-herinnerd" | "nl.doorbraak.casus.taak-geescaleerd" | "nl.doorbraak.casus.voortgang-gerapporteerd" | "nl.doorbraak.casus.voortgang-gemist" | "nl.doorbraak.casus.toestemming-vastgelegd" | "nl.doorbraak.casus.perspectief-vastgelegd" | "nl.doorbraak.casus.perspectief-vervallen" | "nl.doorbraak.casus.afspraak-gemaakt" | "nl.doorbraak.casus.afspraak-verlopen" | "nl.doorbraak.casus.afspraak-gecontroleerd" | "nl.doorbraak.casus.aanbod-gedaan" | "nl.doorbraak.casus.aanbod-beantwoord" | "nl.doorbraak.casus.start-gevraagd" | "nl.doorbraak.casus.start-gecontroleerd" | "nl.doorbraak.casus.doorbraaktafel-gepland" | "nl.doorbraak.casus.doorbraaktafel-vervallen" | "nl.doorbraak.casus.arbitrageverzoek-uitgereikt" | "nl.doorbraak.casus.arbitrageverzoek-beantwoord" | "nl.doorbraak.casus.commissie-samengesteld" | "nl.doorbraak.casus.zitting-gepland" | "nl.doorbraak.casus.uitspraak-gedaan" | "nl.doorbraak.casus.uitspraak-beantwoord" | "nl.doorbraak.casus.uitvoering-bevestigd" | "nl.doorbraak.casus.proces-verbaal-verzonden" | "nl.doorbraak.casus.van-vervolging-afgezien" | "nl.doorbraak.casus.instemming-alsnog-vastgelegd" | "nl.doorbraak.casus.om-besluit-vastgelegd" | "nl.doorbraak.casus.om-uitkomst-vastgelegd" | "nl.doorbraak.casus.bestuurlijk-besluit-gevraagd" | "nl.doorbraak.casus.vrijstelling-vastgelegd" | "nl.doorbraak.casus.mas-route-gekozen" | "nl.doorbraak.casus.terugkeer-gemeld" | "nl.doorbraak.casus.terugkeer-bevestigd" | "nl.doorbraak.casus.terugval-gemeld" | "nl.doorbraak.casus.nazorg-bevestigd" | "nl.doorbraak.casus.afgeschaald" | "nl.doorbraak.casus.onbereikt-gemeld" | "nl.doorbraak.casus.anders-bereikt" | "nl.doorbraak.casus.bereiken-losgelaten" | "nl.doorbraak.casus.overgedragen" | "nl.doorbraak.casus.overdracht-aangekondigd" | "nl.doorbraak.casus.aankondiging-vervallen" | "nl.doorbraak.casus.convenant-overgezet" | "nl.doorbraak.casus.toegewezen" | "nl.doorbraak.casus.gecorrigeerd" | "nl.doorbraak.casus.melding-geweigerd" | "nl.doorbraak.casus.eerste-actie-gemeld" | "nl.doorbraak.casus.stem-vastgelegd" | "nl.doorbraak.casus.notitie-gemaakt" | "nl.doorbraak.casus.document-toegevoegd" | "nl.doorbraak.casus.verwijsindex-vastgelegd" | "nl.doorbraak.casus.gevaar-gemeld" | "nl.doorbraak.casus.veiligheid-geborgd" | "nl.doorbraak.casus.antwoord-uitgebleven" | "nl.doorbraak.casus.uitvoering-uitgebleven" | "nl.doorbraak.casus.onderwijsvraag-bewaakt" | "nl.doorbraak.casus.bestuurlijk-besluit-vastgelegd" | "nl.doorbraak.casus.doorbraaktafel-vastgelegd" | "nl.doorbraak.casus.opgeschaald" | "nl.doorbraak.registermelding.in-behandeling" | "nl.doorbraak.registermelding.afgesloten" | "nl.doorbraak.registermelding.ter-kennisgeving-aangenomen")[] | null;
            /**
             * @description Alleen casussen van deze regio; zonder, of null: alle die u mag zien
             * @example noorderwold
             */
            regio?: string | null;
            /** @description Vanaf waar in de stroom: volgende van GET /v1/gebeurtenissen; zonder: vanaf nu */
            na?: string;
        };
        GewijzigdAbonnement: {
            /**
             * @description Hoe u het noemt
             * @example Dashboard van de gemeente
             */
            naam: string;
            /**
             * @description Waar wij elke gebeurtenis met POST naartoe sturen: een adres met https:// op het openbare internet. Een omleiding volgen wij niet
             * @example https://ontvanger.example/doorbraak
             */
            adres: string;
            /**
             * Format: email
             * @description Wie wij mailen als er dagen niets aankomt: liefst een adres van uw beheer
             * @example beheer@voorbeeld.nl
             */
            contact: string;
            /**
             * @description Alleen deze typen; zonder, of null: alle
             * @example [
             *       "nl.doorbraak.casus.fase-geopend",
             *       "nl.doorbraak.casus.casus-gesloten"
             *     ]
             */
            typen?: ("nl.doorbraak.casus.casus-gemeld" | "nl.doorbraak.casus.melding-gevoegd" | "nl.doorbraak.casus.fase-geopend" | "nl.doorbraak.casus.fase-hervat" | "nl.doorbraak.casus.casus-gesloten" | "nl.doorbraak.casus.taak-geopend" | "nl.doorbraak.casus.taak-voltooid" | "nl.doorbraak.casus.taak-vervallen" | "nl.doorbraak.casus.taak-genomen" | "nl.doorbraak.casus.taak-doorgegeven" | "nl.doorbraak.casus.taak-herinnerd" | "nl.doorbraak.casus.taak-geescaleerd" | "nl.doorbraak.casus.voortgang-gerapporteerd" | "nl.doorbraak.casus.voortgang-gemist" | "nl.doorbraak.casus.toestemming-vastgelegd" | "nl.doorbraak.casus.perspectief-vastgelegd" | "nl.doorbraak.casus.perspectief-vervallen" | "nl.doorbraak.casus.afspraak-gemaakt" | "nl.doorbraak.casus.afspraak-verlopen" | "nl.doorbraak.casus.afspraak-gecontroleerd" | "nl.doorbraak.casus.aanbod-gedaan" | "nl.doorbraak.casus.aanbod-beantwoord" | "nl.doorbraak.casus.start-gevraagd" | "nl.doorbraak.casus.start-gecontroleerd" | "nl.doorbraak.casus.doorbraaktafel-gepland" | "nl.doorbraak.casus.doorbraaktafel-vervallen" | "nl.doorbraak.casus.arbitrageverzoek-uitgereikt" | "nl.doorbraak.casus.arbitrageverzoek-beantwoord" | "nl.doorbraak.casus.commissie-samengesteld" | "nl.doorbraak.casus.zitting-gepland" | "nl.doorbraak.casus.uitspraak-gedaan" | "nl.doorbraak.casus.uitspraak-beantwoord" | "nl.doorbraak.casus.uitvoering-bevestigd" | "nl.doorbraak.casus.proces-verbaal-verzonden" | "nl.doorbraak.casus.van-vervolging-afgezien" | "nl.doorbraak.casus.instemming-alsnog-vastgelegd" | "nl.doorbraak.casus.om-besluit-vastgelegd" | "nl.doorbraak.casus.om-uitkomst-vastgelegd" | "nl.doorbraak.casus.bestuurlijk-besluit-gevraagd" | "nl.doorbraak.casus.vrijstelling-vastgelegd" | "nl.doorbraak.casus.mas-route-gekozen" | "nl.doorbraak.casus.terugkeer-gemeld" | "nl.doorbraak.casus.terugkeer-bevestigd" | "nl.doorbraak.casus.terugval-gemeld" | "nl.doorbraak.casus.nazorg-bevestigd" | "nl.doorbraak.casus.afgeschaald" | "nl.doorbraak.casus.onbereikt-gemeld" | "nl.doorbraak.casus.anders-bereikt" | "nl.doorbraak.casus.bereiken-losgelaten" | "nl.doorbraak.casus.overgedragen" | "nl.doorbraak.casus.overdracht-aangekondigd" | "nl.doorbraak.casus.aankondiging-vervallen" | "nl.doorbraak.casus.convenant-overgezet" | "nl.doorbraak.casus.toegewezen" | "nl.doorbraak.casus.gecorrigeerd" | "nl.doorbraak.casus.melding-geweigerd" | "nl.doorbraak.casus.eerste-actie-gemeld" | "nl.doorbraak.casus.stem-vastgelegd" | "nl.doorbraak.casus.notitie-gemaakt" | "nl.doorbraak.casus.document-toegevoegd" | "nl.doorbraak.casus.verwijsindex-vastgelegd" | "nl.doorbraak.casus.gevaar-gemeld" | "nl.doorbraak.casus.veiligheid-geborgd" | "nl.doorbraak.casus.antwoord-uitgebleven" | "nl.doorbraak.casus.uitvoering-uitgebleven" | "nl.doorbraak.casus.onderwijsvraag-bewaakt" | "nl.doorbraak.casus.bestuurlijk-besluit-vastgelegd" | "nl.doorbraak.casus.doorbraaktafel-vastgelegd" | "nl.doorbraak.casus.opgeschaald" | "nl.doorbraak.registermelding.in-behandeling" | "nl.doorbraak.registermelding.afgesloten" | "nl.doorbraak.registermelding.ter-kennisgeving-aangenomen")[] | null;
            /**
             * @description Alleen casussen van deze regio; zonder, of null: alle die u mag zien
             * @example noorderwold
             */
            regio?: string | null;
            /** @description De versie die u las; is er intussen een nieuwere, dan verandert er niets */
            versie: number;
        };
        BesluitOverAbonnement: {
            /**
             * @description hervatten: wat er intussen gebeurde komt alsnog, op volgorde
             * @enum {string}
             */
            besluit: "pauzeren" | "hervatten";
        };
        NieuwGeheim: {
            /**
             * @description Hoeveel uren wij ook nog met het vorige geheim ondertekenen; 0 als het is uitgelekt
             * @default 168
             * @example 168
             */
            urenSamen: number;
        };
        Verzendingen: {
            /** @description De regels van deze bladzij */
            regels: components["schemas"]["Verzending"][];
            /** @description Geef dit mee als na voor de volgende bladzij; null aan het eind */
            volgende: string | null;
        };
        Verzending: {
            /**
             * @description Het nummer van de verzending
             * @example 12
             */
            nummer: number;
            /**
             * Format: uuid
             * @description Het id van de gebeurtenis; ook de webhook-id
             */
            gebeurtenis: string;
            /**
             * @description Wat er gebeurde
             * @example nl.doorbraak.casus.fase-geopend
             */
            type: string;
            /** @description Het nummer van de casus, of het id van de registermelding: subject van de gebeurtenis */
            casusnummer: string;
            /**
             * @description opgegeven: een week geprobeerd, en het kwam niet aan
             * @enum {string}
             */
            stand: "wacht" | "bezorgd" | "opgegeven";
            /**
             * Format: date-time
             * @description Wanneer het is gemaakt. Tijdstip, met de tijdzone van Nederland
             * @example 2026-10-06T10:00:00+02:00
             */
            gemaaktOp: string;
            /**
             * Format: date-time
             * @description Wanneer uw ontvanger het aannam; null: nog niet
             * @example 2026-10-06T10:00:00+02:00
             */
            bezorgdOp: string | null;
            /**
             * Format: date-time
             * @description Wanneer wij het voor het laatst probeerden
             * @example 2026-10-06T10:00:00+02:00
             */
            laatstePogingOp: string | null;
            /**
             * Format: date-time
             * @description Wanneer wij het weer proberen; null: niet meer
             * @example 2026-10-06T10:00:00+02:00
             */
            volgendePogingOp: string | null;
            /**
             * @description Hoe vaak wij het probeerden
             * @example 1
             */
            pogingen: number;
            /**
             * @description De HTTP-status die uw ontvanger gaf; null: geen antwoord
             * @example 200
             */
            antwoord: number | null;
            /**
             * @description Wat er de laatste keer mis ging: antwoord (geen 2xx), omleiding, te-lang, geen-verbinding, certificaat, adres-geweigerd of adres-vervallen; null: niets
             * @example te-lang
             */
            fout: string | null;
        };
        NieuwePoging: Record<string, never>;
        NieuwePogingen: {
            /**
             * @description Hoeveel verzendingen zo dadelijk weer gaan
             * @example 3
             */
            aantal: number;
        };
        Notificatie: {
            /** @description Waar de notificatie over gaat */
            kanaal: string;
            /** @description Waar het over gaat, als adres */
            hoofdObject: string;
            /** @description Wat er veranderde */
            resource: string;
            /** @description Wat er veranderde, als adres */
            resourceUrl: string;
            /** @description Wat ermee gebeurde */
            actie: string;
            /** @description Wanneer de notificatie is gemaakt */
            aanmaakdatum: string;
        };
        Leven: {
            /**
             * @description De API antwoordt
             * @enum {boolean}
             */
            leeft: true;
        };
        Gezondheid: {
            /**
             * @description De API antwoordt
             * @enum {boolean}
             */
            leeft: true;
            /** @description Of de API werk aanneemt: alles wat zij nodig heeft antwoordt, en zij stopt niet */
            gereed: boolean;
            /**
             * @description Wat de casussen bijhoudt en de termijnen laat lopen
             * @enum {string}
             */
            temporal: "bereikbaar" | "onbereikbaar";
            /**
             * @description Waar staat wat er in de casussen is gebeurd
             * @enum {string}
             */
            dossier: "bereikbaar" | "onbereikbaar";
            /** @description Wat de bewaker vond; null: niet te lezen. Of de API gereed is, hangt er niet van af */
            bewaking: {
                /** @description Seconden sinds de bewaker alle casussen had bekeken; null: nog nooit */
                ouderdom: number | null;
                /** @description Hoeveel er niet klopt; de pagina Beheer zegt wat */
                bevindingen: number;
            } | null;
            /** @description Wat een beheerder moet nakijken terwijl de API werkt: het dossier neemt niets aan (schijf vol, of een kopie), de bewaker maakt geen ronde, of hij vond iets wat niet vanzelf goed komt. De pagina Beheer zegt meer */
            hinder: ("dossier-schrijft-niet" | "bewaker-stil" | "iets-klopt-niet")[];
        };
        Ongezond: {
            /** @description Adres van de uitleg bij deze code */
            type: string;
            /** @description De uitleg bij de code */
            title: string;
            /** @description De HTTP-status van het antwoord */
            status: number;
            /**
             * @description De vaste code van wat er mis is
             * @enum {string}
             */
            code: "geen-json" | "ongeldig" | "niet-aangemeld" | "niet-bevoegd" | "geen-recht" | "vreemde-herkomst" | "niet-gevonden" | "methode" | "niet-toegestaan" | "ander-kind" | "gewijzigd" | "sleutel-hergebruikt" | "sleutel-bezig" | "antwoordsoort" | "verouderd" | "te-groot" | "te-lang" | "mediatype" | "verkeerd-adres" | "interne-fout" | "te-druk" | "te-snel" | "tijdelijk-onbereikbaar";
            /** @description Wat er mis is en wat u kunt doen */
            detail: string;
            /** @description Alles wat er niet klopt, in een keer */
            fouten?: {
                /** @description Welk veld, met punten ertussen waar het dieper staat */
                veld: string;
                /** @description Wat er niet klopt, en wat er mag staan */
                melding: string;
            }[];
            /** @description De sleutel van wat u stuurde, ook als wij hem maakten: opnieuw sturen doet u met deze */
            sleutel?: string;
            /**
             * @description De API antwoordt
             * @enum {boolean}
             */
            leeft: true;
            /** @description Of de API werk aanneemt: alles wat zij nodig heeft antwoordt, en zij stopt niet */
            gereed: boolean;
            /**
             * @description Wat de casussen bijhoudt en de termijnen laat lopen
             * @enum {string}
             */
            temporal: "bereikbaar" | "onbereikbaar";
            /**
             * @description Waar staat wat er in de casussen is gebeurd
             * @enum {string}
             */
            dossier: "bereikbaar" | "onbereikbaar";
            /** @description Wat de bewaker vond; null: niet te lezen. Of de API gereed is, hangt er niet van af */
            bewaking: {
                /** @description Seconden sinds de bewaker alle casussen had bekeken; null: nog nooit */
                ouderdom: number | null;
                /** @description Hoeveel er niet klopt; de pagina Beheer zegt wat */
                bevindingen: number;
            } | null;
            /** @description Wat een beheerder moet nakijken terwijl de API werkt: het dossier neemt niets aan (schijf vol, of een kopie), de bewaker maakt geen ronde, of hij vond iets wat niet vanzelf goed komt. De pagina Beheer zegt meer */
            hinder: ("dossier-schrijft-niet" | "bewaker-stil" | "iets-klopt-niet")[];
        };
        Terugmelding: {
            /** @description Hoe NotifyNL het bericht noemt */
            id: string;
            /** @description Onze sleutel van het bericht */
            reference: string | null;
            /** @description Wat ervan werd: delivered, permanent-failure, temporary-failure, technical-failure, validation-failed, virus-scan-failed */
            status: string;
        } & {
            [key: string]: unknown;
        };
        BriefTerug: {
            /** @description Hoe NotifyNL de brief noemt */
            notification_id: string;
            /** @description Onze sleutel van het bericht */
            reference: string | null;
            /** @description Wanneer de brief wegging */
            date_sent: string;
        } & {
            [key: string]: unknown;
        };
        Payloads: {
            /** @description De delen om om te zetten */
            payloads: {
                /** @description Hoe de inhoud is versleuteld */
                metadata?: {
                    [key: string]: string;
                };
                /** @description De inhoud, in base64 */
                data?: string;
            }[];
        };
        Ik: {
            /** @description Uw id: zo staat u in het dossier en in de inzage */
            id: string;
            /** @description De naam */
            naam: string;
            /**
             * @description De rol van deze persoon
             * @enum {string}
             */
            rol: "school" | "systeem" | "casusregisseur" | "leerplichtambtenaar" | "manager" | "teamlid" | "bestuurder" | "beheerder" | "privacyfunctionaris" | "lokaal";
            /** @description Null: elke regio, zonder aanmelding op deze computer */
            regio: string | null;
            /** @description CBS-codes; null voor alle gemeenten van de regio */
            gemeenten: string[] | null;
            /** @description BRINs, van een school of van het systeem van een school */
            scholen: string[];
            /**
             * @description Wat u op naam erbij kreeg
             * @enum {string|null}
             */
            reikwijdte: "regio-breed" | "installatie-breed" | null;
            /** @description false: er is geen casus waar u bij kunt */
            zietCasussen: boolean;
            /** @description Wat u mag; een token met scopes als doorbraak:melden mag niet meer dan die noemen */
            rechten: ("melden" | "verzuim" | "casus" | "opdracht" | "zoeken" | "stuk" | "stukken" | "regiobeeld" | "doorlooptijd" | "mensen-lezen" | "mensen-beheren" | "vervanging" | "brieven" | "post" | "beheer" | "gebeurtenissen" | "abonnementen" | "inzage" | "rechtenverzoeken" | "vernietigen" | "mijn-mail" | "mijn-agenda" | "codec" | "simuleren" | "ik")[];
        };
        /** @description Een beschrijving volgens OpenAPI 3.1 */
        Beschrijving: {
            /**
             * @description De versie van OpenAPI
             * @example 3.1.0
             */
            openapi: string;
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    leesCasussen: {
        parameters: {
            query?: {
                /** @description De fase van de casus */
                fase?: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om" | "nazorg" | "gesloten";
                /** @description De regio */
                regio?: string;
                /** @description De CBS-code van de gemeente */
                gemeente?: string;
                /** @description Het BRIN van de school; zonder vestiging elke vestiging */
                school?: string;
                /** @description Het id van wie de regie bij naam heeft */
                houder?: string;
                /** @description Het id van wie het nu doet: zelf, of als vervanger van wie weg is */
                uitvoerder?: string;
                /** @description true: alleen casussen waarvan niemand bij naam de regie heeft, en geen school */
                zonderHouder?: boolean;
                /** @description true: alleen open casussen; false: alleen gesloten */
                open?: boolean;
                /** @description Alleen casussen waarin sinds dit tijdstip iets gebeurde, op de klok van de server; wie alles bijhoudt leest /v1/casuswijzigingen */
                gewijzigdSinds?: string;
                /** @description Hoeveel regels ten hoogste, van 1 tot en met 200 */
                aantal?: number;
                /** @description Waar deze bladzij begint: volgende van de vorige bladzij */
                na?: string;
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: casusnummer, kenmerk, naam, fase, bereikt, regie, regiehouder, regio, gemeente, onderwijssoort, school, schooljaar, convenant, eersteVerzuimdag, gemeldOp, dagenThuis, taken, volgendeTermijn, delenBeperkt, vervolgOp, gesloten. Weglaten: alle */
                fields?: string;
                /** @description true: het antwoord zegt in totaal ook hoeveel regels er zijn */
                tellen?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzij met casussen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regels": [
                     *         {
                     *           "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *           "naam": "Noor van den Berg",
                     *           "fase": "schoolregie",
                     *           "bereikt": "schoolregie",
                     *           "regie": "school",
                     *           "regiehouder": "cr-1",
                     *           "regio": "noorderwold",
                     *           "gemeente": "0014",
                     *           "onderwijssoort": "po",
                     *           "school": "12AB00",
                     *           "schooljaar": "2026-2027",
                     *           "convenant": {
                     *             "naam": "noorderwold",
                     *             "versie": 1
                     *           },
                     *           "eersteVerzuimdag": "2026-09-07",
                     *           "gemeldOp": "2026-10-06T10:00:00+02:00",
                     *           "dagenThuis": 24,
                     *           "taken": [
                     *             {
                     *               "type": "toestemming-vastleggen",
                     *               "rol": "school",
                     *               "persoon": "cr-1",
                     *               "geopendOp": "2026-10-06T10:00:00+02:00",
                     *               "uiterlijk": "2026-10-06T10:00:00+02:00",
                     *               "teLaat": false
                     *             }
                     *           ],
                     *           "volgendeTermijn": {
                     *             "naar": "schoolregie",
                     *             "op": "2026-10-06T10:00:00+02:00"
                     *           },
                     *           "delenBeperkt": true,
                     *           "vervolgOp": null,
                     *           "gesloten": null,
                     *           "kenmerk": "2026-00417"
                     *         }
                     *       ],
                     *       "volgende": null,
                     *       "totaal": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Casussen"];
                };
            };
        };
    };
    meldVerzuim: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "leerling": "school-12345",
                 *       "eersteVerzuimdag": "2026-09-07",
                 *       "geboortedatum": "2014-03-02",
                 *       "onderwijssoort": "po",
                 *       "gemeente": "0014",
                 *       "school": "12AB00",
                 *       "ouder": {
                 *         "naam": "Fatima Yilmaz",
                 *         "relatie": "moeder",
                 *         "telefoon": "06 12 34 56 78"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Melding"];
            };
        };
        responses: {
            /** @description Gevoegd bij de casus die al open was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "status": "verwerkt",
                     *       "sleutel": "school-12345-1",
                     *       "ouder": "bewaard",
                     *       "gebeurtenissen": {
                     *         "vanaf": 1,
                     *         "tot": 1
                     *       },
                     *       "casus": {
                     *         "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *         "naam": "Noor van den Berg",
                     *         "fase": "schoolregie",
                     *         "bereikt": "schoolregie",
                     *         "regie": "school",
                     *         "regiehouder": "cr-1",
                     *         "regio": "noorderwold",
                     *         "gemeente": "0014",
                     *         "onderwijssoort": "po",
                     *         "school": "12AB00",
                     *         "schooljaar": "2026-2027",
                     *         "convenant": {
                     *           "naam": "noorderwold",
                     *           "versie": 1
                     *         },
                     *         "eersteVerzuimdag": "2026-09-07",
                     *         "gemeldOp": "2026-10-06T10:00:00+02:00",
                     *         "dagenThuis": 24,
                     *         "taken": [
                     *           {
                     *             "type": "toestemming-vastleggen",
                     *             "rol": "school",
                     *             "persoon": "cr-1",
                     *             "geopendOp": "2026-10-06T10:00:00+02:00",
                     *             "uiterlijk": "2026-10-06T10:00:00+02:00",
                     *             "teLaat": false
                     *           }
                     *         ],
                     *         "volgendeTermijn": {
                     *           "naar": "schoolregie",
                     *           "op": "2026-10-06T10:00:00+02:00"
                     *         },
                     *         "delenBeperkt": true,
                     *         "vervolgOp": null,
                     *         "gesloten": null,
                     *         "kenmerk": "2026-00417"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Verwerkt"];
                };
            };
            /** @description Een nieuwe casus */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "status": "verwerkt",
                     *       "sleutel": "school-12345-1",
                     *       "ouder": "bewaard",
                     *       "gebeurtenissen": {
                     *         "vanaf": 1,
                     *         "tot": 1
                     *       },
                     *       "casus": {
                     *         "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *         "naam": "Noor van den Berg",
                     *         "fase": "schoolregie",
                     *         "bereikt": "schoolregie",
                     *         "regie": "school",
                     *         "regiehouder": "cr-1",
                     *         "regio": "noorderwold",
                     *         "gemeente": "0014",
                     *         "onderwijssoort": "po",
                     *         "school": "12AB00",
                     *         "schooljaar": "2026-2027",
                     *         "convenant": {
                     *           "naam": "noorderwold",
                     *           "versie": 1
                     *         },
                     *         "eersteVerzuimdag": "2026-09-07",
                     *         "gemeldOp": "2026-10-06T10:00:00+02:00",
                     *         "dagenThuis": 24,
                     *         "taken": [
                     *           {
                     *             "type": "toestemming-vastleggen",
                     *             "rol": "school",
                     *             "persoon": "cr-1",
                     *             "geopendOp": "2026-10-06T10:00:00+02:00",
                     *             "uiterlijk": "2026-10-06T10:00:00+02:00",
                     *             "teLaat": false
                     *           }
                     *         ],
                     *         "volgendeTermijn": {
                     *           "naar": "schoolregie",
                     *           "op": "2026-10-06T10:00:00+02:00"
                     *         },
                     *         "delenBeperkt": true,
                     *         "vervolgOp": null,
                     *         "gesloten": null,
                     *         "kenmerk": "2026-00417"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Verwerkt"];
                };
            };
            /** @description aanvaard: aangenomen en bewaard, maar nog niet in het dossier. onzeker: wij weten nog niet of het is aangenomen; is het na een minuut nog onbekend, stuur het dan opnieuw met deze sleutel. Location zegt waar u de stand kunt volgen */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "status": "aanvaard",
                     *       "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *       "kenmerk": "2026-00417",
                     *       "sleutel": "school-12345-1",
                     *       "ouder": "bewaard"
                     *     }
                     */
                    "application/json": components["schemas"]["Aanvaard"] | components["schemas"]["Onzeker"];
                };
            };
        };
    };
    leesMelding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De stand: verwerkt of aanvaard */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "status": "verwerkt",
                     *       "sleutel": "school-12345-1",
                     *       "ouder": "bewaard",
                     *       "gebeurtenissen": {
                     *         "vanaf": 1,
                     *         "tot": 1
                     *       },
                     *       "casus": {
                     *         "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *         "naam": "Noor van den Berg",
                     *         "fase": "schoolregie",
                     *         "bereikt": "schoolregie",
                     *         "regie": "school",
                     *         "regiehouder": "cr-1",
                     *         "regio": "noorderwold",
                     *         "gemeente": "0014",
                     *         "onderwijssoort": "po",
                     *         "school": "12AB00",
                     *         "schooljaar": "2026-2027",
                     *         "convenant": {
                     *           "naam": "noorderwold",
                     *           "versie": 1
                     *         },
                     *         "eersteVerzuimdag": "2026-09-07",
                     *         "gemeldOp": "2026-10-06T10:00:00+02:00",
                     *         "dagenThuis": 24,
                     *         "taken": [
                     *           {
                     *             "type": "toestemming-vastleggen",
                     *             "rol": "school",
                     *             "persoon": "cr-1",
                     *             "geopendOp": "2026-10-06T10:00:00+02:00",
                     *             "uiterlijk": "2026-10-06T10:00:00+02:00",
                     *             "teLaat": false
                     *           }
                     *         ],
                     *         "volgendeTermijn": {
                     *           "naar": "schoolregie",
                     *           "op": "2026-10-06T10:00:00+02:00"
                     *         },
                     *         "delenBeperkt": true,
                     *         "vervolgOp": null,
                     *         "gesloten": null,
                     *         "kenmerk": "2026-00417"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Verwerkt"] | components["schemas"]["Aanvaard"];
                };
            };
        };
    };
    meldVerzuimen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "meldingen": [
                 *         {
                 *           "leerling": "school-12345",
                 *           "eersteVerzuimdag": "2026-09-07",
                 *           "geboortedatum": "2014-03-02",
                 *           "onderwijssoort": "po",
                 *           "gemeente": "0014",
                 *           "school": "12AB00",
                 *           "ouder": {
                 *             "naam": "Fatima Yilmaz",
                 *             "relatie": "moeder",
                 *             "telefoon": "06 12 34 56 78"
                 *           }
                 *         },
                 *         {
                 *           "leerling": "school-12346",
                 *           "eersteVerzuimdag": "2026-09-07",
                 *           "geboortedatum": "2014-03-02",
                 *           "onderwijssoort": "po",
                 *           "gemeente": "0014",
                 *           "school": "12AB00",
                 *           "ouder": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Meldingreeks"];
            };
        };
        responses: {
            /** @description Per melding wat ervan werd */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uitslagen": [
                     *         {
                     *           "nr": 0,
                     *           "status": 201,
                     *           "sleutel": "school-2026-11-30-1:0",
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "stand": "verwerkt",
                     *           "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *           "kenmerk": "2026-00417",
                     *           "ouder": "bewaard",
                     *           "probleem": {
                     *             "type": "tekst",
                     *             "title": "Dit bestaat niet.",
                     *             "status": 1,
                     *             "code": "geen-json",
                     *             "detail": "Deze casus bestaat niet.",
                     *             "fouten": [
                     *               {
                     *                 "veld": "geboortedatum",
                     *                 "melding": "is verplicht"
                     *               }
                     *             ],
                     *             "sleutel": "school-12345-1"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Melduitslagen"];
                };
            };
        };
    };
    meldUitBestand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bestand": "leerling;naam;eerste verzuimdag;geboortedatum;onderwijssoort;gemeente;school\r\nschool-12347;Noor de Wit;7-9-2026;2-3-2014;po;0014;12AB00\r\n"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["Meldingsbestand"];
            };
        };
        responses: {
            /** @description Per regel of hij goed is, of wat ervan werd */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "proef": true,
                     *       "controle": "tekst",
                     *       "tekenset": "utf-8",
                     *       "scheidingsteken": ";",
                     *       "aantal": 3,
                     *       "goed": 1,
                     *       "regels": [
                     *         {
                     *           "sleutel": "school-2026-11-30-1:0",
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "stand": "verwerkt",
                     *           "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *           "kenmerk": "2026-00417",
                     *           "ouder": "bewaard",
                     *           "probleem": {
                     *             "type": "tekst",
                     *             "title": "Dit bestaat niet.",
                     *             "status": 1,
                     *             "code": "geen-json",
                     *             "detail": "Deze casus bestaat niet.",
                     *             "fouten": [
                     *               {
                     *                 "veld": "geboortedatum",
                     *                 "melding": "is verplicht"
                     *               }
                     *             ],
                     *             "sleutel": "school-12345-1"
                     *           },
                     *           "regel": 2,
                     *           "status": 200
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Bestandsuitslag"];
                };
            };
        };
    };
    meldVerzuimuren: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "verzuimuren": [
                 *         {
                 *           "nummer": "v-2026-118",
                 *           "leerling": "school-67890",
                 *           "dag": "2026-11-23",
                 *           "uren": 4,
                 *           "geboortedatum": "2011-05-20",
                 *           "onderwijssoort": "vo",
                 *           "gemeente": "0014",
                 *           "school": "12AB00"
                 *         },
                 *         {
                 *           "nummer": "v-2026-097",
                 *           "versie": 2,
                 *           "ingetrokken": true,
                 *           "leerling": "school-67890",
                 *           "dag": "2026-11-16",
                 *           "uren": 2,
                 *           "geboortedatum": "2011-05-20",
                 *           "onderwijssoort": "vo",
                 *           "gemeente": "0014",
                 *           "school": "12AB00"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Verzuimreeks"];
            };
        };
        responses: {
            /** @description Per onderdeel wat ervan werd */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uitslagen": [
                     *         {
                     *           "nr": 0,
                     *           "status": 200,
                     *           "opgenomen": "nieuw",
                     *           "stand": {
                     *             "stand": "onder-de-grens",
                     *             "uren": 10,
                     *             "grens": 16,
                     *             "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *             "code": null
                     *           },
                     *           "probleem": {
                     *             "type": "tekst",
                     *             "title": "Dit bestaat niet.",
                     *             "status": 1,
                     *             "code": "geen-json",
                     *             "detail": "Deze casus bestaat niet.",
                     *             "fouten": [
                     *               {
                     *                 "veld": "geboortedatum",
                     *                 "melding": "is verplicht"
                     *               }
                     *             ],
                     *             "sleutel": "school-12345-1"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Verzuimuitslagen"];
                };
            };
        };
    };
    leesVerzuimstanden: {
        parameters: {
            query?: {
                /** @description Hoeveel regels ten hoogste, van 1 tot en met 200 */
                aantal?: number;
                /** @description Waar deze bladzij begint: volgende van de vorige bladzij */
                na?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In een vaste volgorde */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regels": [
                     *         {
                     *           "leerling": "school-12345",
                     *           "naam": "Noor van den Berg",
                     *           "school": "12AB00",
                     *           "laatsteDag": "2026-11-30",
                     *           "stand": "onder-de-grens",
                     *           "uren": 10,
                     *           "grens": 16,
                     *           "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *           "code": null
                     *         }
                     *       ],
                     *       "volgende": null
                     *     }
                     */
                    "application/json": components["schemas"]["Verzuimstanden"];
                };
            };
        };
    };
    ontvangRegistermelding: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nummer": "20260914-0042",
                 *       "soort": "relatief-verzuim",
                 *       "begin": "2026-09-07",
                 *       "einde": null,
                 *       "leerling": "school-24680",
                 *       "geboortedatum": "2011-05-20",
                 *       "onderwijssoort": "vo",
                 *       "gemeente": "0014",
                 *       "school": "12AB00"
                 *     }
                 */
                "application/json": components["schemas"]["Registermelding"];
            };
        };
        responses: {
            /** @description Hoe de melding staat */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "nummer": "20260914-0042",
                     *       "soort": "relatief-verzuim",
                     *       "begin": "2026-11-30",
                     *       "einde": "2026-11-30",
                     *       "statussen": [
                     *         {
                     *           "status": "in-behandeling",
                     *           "op": "2026-10-06T10:00:00+02:00"
                     *         }
                     *       ],
                     *       "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *       "kenmerk": "2026-00417"
                     *     }
                     */
                    "application/json": components["schemas"]["Registerstand"];
                };
            };
        };
    };
    leesRegistermelding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hoe de melding staat */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "nummer": "20260914-0042",
                     *       "soort": "relatief-verzuim",
                     *       "begin": "2026-11-30",
                     *       "einde": "2026-11-30",
                     *       "statussen": [
                     *         {
                     *           "status": "in-behandeling",
                     *           "op": "2026-10-06T10:00:00+02:00"
                     *         }
                     *       ],
                     *       "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *       "kenmerk": "2026-00417"
                     *     }
                     */
                    "application/json": components["schemas"]["Registerstand"];
                };
            };
        };
    };
    leesCasus: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van een eerder antwoord: is er niets anders te zien, dan is het antwoord 304 */
                "if-none-match"?: string;
            };
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De casus */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *       "naam": "Noor van den Berg",
                     *       "fase": "schoolregie",
                     *       "bereikt": "schoolregie",
                     *       "regie": "school",
                     *       "regiehouder": "cr-1",
                     *       "regio": "noorderwold",
                     *       "gemeente": "0014",
                     *       "onderwijssoort": "po",
                     *       "school": "12AB00",
                     *       "schooljaar": "2026-2027",
                     *       "convenant": {
                     *         "naam": "noorderwold",
                     *         "versie": 1
                     *       },
                     *       "eersteVerzuimdag": "2026-09-07",
                     *       "gemeldOp": "2026-10-06T10:00:00+02:00",
                     *       "dagenThuis": 24,
                     *       "taken": [
                     *         {
                     *           "type": "toestemming-vastleggen",
                     *           "rol": "school",
                     *           "persoon": "cr-1",
                     *           "geopendOp": "2026-10-06T10:00:00+02:00",
                     *           "uiterlijk": "2026-10-06T10:00:00+02:00",
                     *           "teLaat": false
                     *         }
                     *       ],
                     *       "volgendeTermijn": {
                     *         "naar": "schoolregie",
                     *         "op": "2026-10-06T10:00:00+02:00"
                     *       },
                     *       "delenBeperkt": true,
                     *       "vervolgOp": null,
                     *       "gesloten": null,
                     *       "kenmerk": "2026-00417"
                     *     }
                     */
                    "application/json": components["schemas"]["Casus"] | components["schemas"]["Verwijzing"];
                };
            };
        };
    };
    leesTakenVanCasus: {
        parameters: {
            query?: {
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: type, rol, persoon, geopendOp, uiterlijk, teLaat. Weglaten: alle */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regels": [
                     *         {
                     *           "type": "toestemming-vastleggen",
                     *           "rol": "school",
                     *           "persoon": "cr-1",
                     *           "geopendOp": "2026-10-06T10:00:00+02:00",
                     *           "uiterlijk": "2026-10-06T10:00:00+02:00",
                     *           "teLaat": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TakenVanCasus"];
                };
            };
        };
    };
    leesTijdlijn: {
        parameters: {
            query?: {
                /** @description Hoeveel regels ten hoogste, van 1 tot en met 200 */
                aantal?: number;
                /** @description Waar deze bladzij begint: volgende van de vorige bladzij */
                na?: string;
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: nummer, op, door, verkort, gebeurtenis, gegevens. Weglaten: alle */
                fields?: string;
                /** @description true: het antwoord zegt in totaal ook hoeveel regels er zijn */
                tellen?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzij van de tijdlijn */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regels": [
                     *         {
                     *           "nummer": 1,
                     *           "op": "2026-10-06T10:00:00+02:00",
                     *           "door": "school",
                     *           "verkort": false,
                     *           "gebeurtenis": "casus-gemeld",
                     *           "gegevens": {
                     *             "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *             "melding": {
                     *               "leerling": "school-12345",
                     *               "naam": "Noor van den Berg",
                     *               "eersteVerzuimdag": "2026-09-07",
                     *               "geboortedatum": "2014-03-02",
                     *               "onderwijssoort": "po",
                     *               "gemeente": "0014",
                     *               "school": "12AB00",
                     *               "aanwezig": [
                     *                 {
                     *                   "van": "2026-09-07",
                     *                   "tot": "2026-12-15"
                     *                 }
                     *               ],
                     *               "langdurigVerwacht": true,
                     *               "soortVerzuim": "ziek"
                     *             },
                     *             "convenant": {
                     *               "naam": "Noor van den Berg",
                     *               "regio": "noorderwold",
                     *               "schooljaar": "2026-2027",
                     *               "versie": 1,
                     *               "gemeenten": [
                     *                 "0014"
                     *               ],
                     *               "termijnen": {
                     *                 "casusregie": 28,
                     *                 "doorbraak": 56,
                     *                 "arbitrage": 84,
                     *                 "herbeoordeling": 28,
                     *                 "nazorg": 28
                     *               },
                     *               "vakanties": {
                     *                 "tellenMee": true,
                     *                 "perioden": [
                     *                   {
                     *                     "naam": "Noor van den Berg",
                     *                     "van": "2026-09-07",
                     *                     "tot": "2026-12-15"
                     *                   }
                     *                 ]
                     *               },
                     *               "voortgang": {
                     *                 "elke": 1,
                     *                 "gemistIsStagnatieNa": null
                     *               },
                     *               "taken": {
                     *                 "eersteActieUren": 48,
                     *                 "doorbraaktafelUren": 48,
                     *                 "uitreikenUren": 48,
                     *                 "bereikenUren": 48,
                     *                 "veiligheidUren": 4,
                     *                 "werkdagen": true,
                     *                 "toestemming": 7,
                     *                 "horen": 14,
                     *                 "terugkeerBevestigen": 7,
                     *                 "bestuurlijkBesluit": 7,
                     *                 "herinneringVoor": 2,
                     *                 "escalatieNa": 1
                     *               },
                     *               "arbitrage": {
                     *                 "antwoordVanaf": "opening",
                     *                 "antwoord": 1,
                     *                 "commissie": 1,
                     *                 "zitting": 1,
                     *                 "uitspraak": 1,
                     *                 "aanvaarding": 1,
                     *                 "plaatsingAfdwingen": 7
                     *               },
                     *               "om": {
                     *                 "procesVerbaal": 14,
                     *                 "besluit": 1,
                     *                 "officierszitting": 56,
                     *                 "kantonzitting": 84,
                     *                 "civiel": 84,
                     *                 "onderwijsvraag": 30
                     *               },
                     *               "sluiten": {
                     *                 "koppelenBinnen": 365
                     *               },
                     *               "verwijsindex": {
                     *                 "binnen": 7
                     *               },
                     *               "verzuim": {
                     *                 "uren": 16,
                     *                 "dagen": 28,
                     *                 "nabijUren": 8
                     *               },
                     *               "bewaren": {
                     *                 "jaren": 5
                     *               },
                     *               "zaaksysteem": {
                     *                 "betrokkenen": true
                     *               },
                     *               "rooster": [
                     *                 {
                     *                   "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *                   "rol": "casusregisseur",
                     *                   "gemeenten": [
                     *                     "0014"
                     *                   ],
                     *                   "onderwijssoorten": [
                     *                     "po",
                     *                     "vo"
                     *                   ],
                     *                   "afwezig": [
                     *                     {
                     *                       "van": "2026-09-07",
                     *                       "tot": "2026-12-15",
                     *                       "vervanger": "cr-2"
                     *                     }
                     *                   ]
                     *                 }
                     *               ]
                     *             },
                     *             "vervolgOp": null
                     *           }
                     *         }
                     *       ],
                     *       "volgende": null,
                     *       "totaal": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Tijdlijn"];
                };
            };
        };
    };
    leesCasuswijzigingen: {
        parameters: {
            query?: {
                /** @description Begin bij wat sinds dit tijdstip is gewijzigd, op de klok van de server; met na telt het niet mee. Weglaten: vanaf het begin */
                gewijzigdSinds?: string;
                /** @description Hoeveel regels ten hoogste, van 1 tot en met 200 */
                aantal?: number;
                /** @description Waar deze bladzij begint: volgende van de vorige bladzij */
                na?: string;
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: casusnummer, kenmerk, casus. Weglaten: alle */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzij met wijzigingen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regels": [
                     *         {
                     *           "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *           "kenmerk": "2026-00417",
                     *           "casus": {
                     *             "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *             "naam": "Noor van den Berg",
                     *             "fase": "schoolregie",
                     *             "bereikt": "schoolregie",
                     *             "regie": "school",
                     *             "regiehouder": "cr-1",
                     *             "regio": "noorderwold",
                     *             "gemeente": "0014",
                     *             "onderwijssoort": "po",
                     *             "school": "12AB00",
                     *             "schooljaar": "2026-2027",
                     *             "convenant": {
                     *               "naam": "noorderwold",
                     *               "versie": 1
                     *             },
                     *             "eersteVerzuimdag": "2026-09-07",
                     *             "gemeldOp": "2026-10-06T10:00:00+02:00",
                     *             "dagenThuis": 24,
                     *             "taken": [
                     *               {
                     *                 "type": "toestemming-vastleggen",
                     *                 "rol": "school",
                     *                 "persoon": "cr-1",
                     *                 "geopendOp": "2026-10-06T10:00:00+02:00",
                     *                 "uiterlijk": "2026-10-06T10:00:00+02:00",
                     *                 "teLaat": false
                     *               }
                     *             ],
                     *             "volgendeTermijn": {
                     *               "naar": "schoolregie",
                     *               "op": "2026-10-06T10:00:00+02:00"
                     *             },
                     *             "delenBeperkt": true,
                     *             "vervolgOp": null,
                     *             "gesloten": null,
                     *             "kenmerk": "2026-00417"
                     *           }
                     *         }
                     *       ],
                     *       "volgende": "tekst",
                     *       "meer": true
                     *     }
                     */
                    "application/json": components["schemas"]["Casuswijzigingen"];
                };
            };
        };
    };
    leesDubbelen: {
        parameters: {
            query?: {
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: casusnummer, kenmerk, gemeente, gemeldOp, ziet. Weglaten: alle */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De eerst gemelde eerst */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regels": [
                     *         {
                     *           "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *           "kenmerk": "2026-00417",
                     *           "gemeente": "0014",
                     *           "gemeldOp": "2026-10-06T10:00:00+02:00",
                     *           "ziet": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MogelijkeDubbelen"];
                };
            };
        };
    };
    zegNietDubbel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
                /**
                 * @description Het casusnummer van de andere casus, of het kenmerk zoals 2026-00417
                 * @example 2026-00418
                 */
                andere: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "oordeel": "niet-dubbel"
                 *     }
                 */
                "application/json": components["schemas"]["Dubbeloordeel"];
            };
        };
        responses: {
            /** @description Onthouden */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "oordeel": "niet-dubbel",
                     *       "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *       "andere": "tekst"
                     *     }
                     */
                    "application/json": components["schemas"]["NietDubbel"];
                };
            };
        };
    };
    zoekLeerling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "leerling": "school-12345",
                 *       "school": "12AB00"
                 *     }
                 */
                "application/json": components["schemas"]["Leerlingvraag"];
            };
        };
        responses: {
            /** @description De casussen binnen uw bereik */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regels": [
                     *         {
                     *           "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *           "naam": "Noor van den Berg",
                     *           "fase": "schoolregie",
                     *           "bereikt": "schoolregie",
                     *           "regie": "school",
                     *           "regiehouder": "cr-1",
                     *           "regio": "noorderwold",
                     *           "gemeente": "0014",
                     *           "onderwijssoort": "po",
                     *           "school": "12AB00",
                     *           "schooljaar": "2026-2027",
                     *           "convenant": {
                     *             "naam": "noorderwold",
                     *             "versie": 1
                     *           },
                     *           "eersteVerzuimdag": "2026-09-07",
                     *           "gemeldOp": "2026-10-06T10:00:00+02:00",
                     *           "dagenThuis": 24,
                     *           "taken": [
                     *             {
                     *               "type": "toestemming-vastleggen",
                     *               "rol": "school",
                     *               "persoon": "cr-1",
                     *               "geopendOp": "2026-10-06T10:00:00+02:00",
                     *               "uiterlijk": "2026-10-06T10:00:00+02:00",
                     *               "teLaat": false
                     *             }
                     *           ],
                     *           "volgendeTermijn": {
                     *             "naar": "schoolregie",
                     *             "op": "2026-10-06T10:00:00+02:00"
                     *           },
                     *           "delenBeperkt": true,
                     *           "vervolgOp": null,
                     *           "gesloten": null,
                     *           "kenmerk": "2026-00417"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CasussenVanLeerling"];
                };
            };
        };
    };
    geefOpdracht: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
                /** @description De ETag van de casus zoals u die las: gebeurde er daarna iets in de casus, dan is het antwoord 412 en verandert er niets. Weglaten of *: hoe de casus ook staat */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Opdracht"];
            };
        };
        responses: {
            /** @description Uitgevoerd; het staat in het dossier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "status": "verwerkt",
                     *       "sleutel": "school-12345-1",
                     *       "ouder": "bewaard",
                     *       "gebeurtenissen": {
                     *         "vanaf": 1,
                     *         "tot": 1
                     *       },
                     *       "casus": {
                     *         "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *         "naam": "Noor van den Berg",
                     *         "fase": "schoolregie",
                     *         "bereikt": "schoolregie",
                     *         "regie": "school",
                     *         "regiehouder": "cr-1",
                     *         "regio": "noorderwold",
                     *         "gemeente": "0014",
                     *         "onderwijssoort": "po",
                     *         "school": "12AB00",
                     *         "schooljaar": "2026-2027",
                     *         "convenant": {
                     *           "naam": "noorderwold",
                     *           "versie": 1
                     *         },
                     *         "eersteVerzuimdag": "2026-09-07",
                     *         "gemeldOp": "2026-10-06T10:00:00+02:00",
                     *         "dagenThuis": 24,
                     *         "taken": [
                     *           {
                     *             "type": "toestemming-vastleggen",
                     *             "rol": "school",
                     *             "persoon": "cr-1",
                     *             "geopendOp": "2026-10-06T10:00:00+02:00",
                     *             "uiterlijk": "2026-10-06T10:00:00+02:00",
                     *             "teLaat": false
                     *           }
                     *         ],
                     *         "volgendeTermijn": {
                     *           "naar": "schoolregie",
                     *           "op": "2026-10-06T10:00:00+02:00"
                     *         },
                     *         "delenBeperkt": true,
                     *         "vervolgOp": null,
                     *         "gesloten": null,
                     *         "kenmerk": "2026-00417"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Verwerkt"];
                };
            };
            /** @description aanvaard: aangenomen en bewaard, maar nog niet in het dossier. onzeker: wij weten nog niet of het is aangenomen; is het na een minuut nog onbekend, stuur het dan opnieuw met deze sleutel. Location zegt waar u de stand kunt volgen */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "status": "aanvaard",
                     *       "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *       "kenmerk": "2026-00417",
                     *       "sleutel": "school-12345-1",
                     *       "ouder": "bewaard"
                     *     }
                     */
                    "application/json": components["schemas"]["Aanvaard"] | components["schemas"]["Onzeker"];
                };
            };
        };
    };
    leesOpdracht: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De stand: verwerkt of aanvaard */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "status": "verwerkt",
                     *       "sleutel": "school-12345-1",
                     *       "ouder": "bewaard",
                     *       "gebeurtenissen": {
                     *         "vanaf": 1,
                     *         "tot": 1
                     *       },
                     *       "casus": {
                     *         "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *         "naam": "Noor van den Berg",
                     *         "fase": "schoolregie",
                     *         "bereikt": "schoolregie",
                     *         "regie": "school",
                     *         "regiehouder": "cr-1",
                     *         "regio": "noorderwold",
                     *         "gemeente": "0014",
                     *         "onderwijssoort": "po",
                     *         "school": "12AB00",
                     *         "schooljaar": "2026-2027",
                     *         "convenant": {
                     *           "naam": "noorderwold",
                     *           "versie": 1
                     *         },
                     *         "eersteVerzuimdag": "2026-09-07",
                     *         "gemeldOp": "2026-10-06T10:00:00+02:00",
                     *         "dagenThuis": 24,
                     *         "taken": [
                     *           {
                     *             "type": "toestemming-vastleggen",
                     *             "rol": "school",
                     *             "persoon": "cr-1",
                     *             "geopendOp": "2026-10-06T10:00:00+02:00",
                     *             "uiterlijk": "2026-10-06T10:00:00+02:00",
                     *             "teLaat": false
                     *           }
                     *         ],
                     *         "volgendeTermijn": {
                     *           "naar": "schoolregie",
                     *           "op": "2026-10-06T10:00:00+02:00"
                     *         },
                     *         "delenBeperkt": true,
                     *         "vervolgOp": null,
                     *         "gesloten": null,
                     *         "kenmerk": "2026-00417"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Verwerkt"] | components["schemas"]["Aanvaard"];
                };
            };
        };
    };
    leesTaken: {
        parameters: {
            query?: {
                /** @description De rol van deze persoon */
                rol?: "school" | "casusregisseur" | "leerplichtambtenaar" | "manager";
                /** @description Het id van de persoon; null: niemand in het bijzonder */
                persoon?: string;
                /** @description Het id van wie het nu doet: zelf, of als vervanger van wie weg is */
                uitvoerder?: string;
                /** @description Het soort taak, of het adres van de uitleg */
                type?: "toestemming-vastleggen" | "eerste-actie" | "jongere-horen" | "doorbraaktafel-plannen" | "doorbraaktafel-vastleggen" | "arbitrageverzoek-uitreiken" | "arbitrageverzoek-beantwoorden" | "commissie-samenstellen" | "zitting-plannen" | "uitspraak-vastleggen" | "aanvaarding-vastleggen" | "uitvoering-controleren" | "plaatsing-afdwingen" | "proces-verbaal-verzenden" | "om-besluit-vastleggen" | "om-uitkomst-vastleggen" | "onderwijsvraag-bewaken" | "voortgang-rapporteren" | "afspraak-controleren" | "start-controleren" | "terugkeer-bevestigen" | "nazorg-bevestigen" | "bestuurlijk-besluit-vastleggen" | "verwijsindex-melden" | "anders-bereiken" | "warme-overdracht" | "veiligheid-borgen" | "casus-toewijzen";
                /** @description true: alleen taken waarvan de termijn voorbij is */
                teLaat?: boolean;
                /** @description true: alleen taken die van niemand zijn, ook niet van een school */
                zonderEigenaar?: boolean;
                /** @description De fase van de casus */
                fase?: "schoolregie" | "casusregie" | "doorbraak" | "arbitrage" | "om" | "nazorg" | "gesloten";
                /** @description De regio */
                regio?: string;
                /** @description De CBS-code van de gemeente */
                gemeente?: string;
                /** @description Het BRIN van de school; zonder vestiging elke vestiging */
                school?: string;
                /** @description Hoeveel regels ten hoogste, van 1 tot en met 200 */
                aantal?: number;
                /** @description Waar deze bladzij begint: volgende van de vorige bladzij */
                na?: string;
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: type, rol, persoon, geopendOp, uiterlijk, teLaat, casusnummer, kenmerk, gevaar. Weglaten: alle */
                fields?: string;
                /** @description true: het antwoord zegt in totaal ook hoeveel regels er zijn */
                tellen?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzij met taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regels": [
                     *         {
                     *           "type": "toestemming-vastleggen",
                     *           "rol": "school",
                     *           "persoon": "cr-1",
                     *           "geopendOp": "2026-10-06T10:00:00+02:00",
                     *           "uiterlijk": "2026-10-06T10:00:00+02:00",
                     *           "teLaat": false,
                     *           "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *           "kenmerk": "2026-00417",
                     *           "gevaar": false
                     *         }
                     *       ],
                     *       "volgende": null,
                     *       "totaal": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Taken"];
                };
            };
        };
    };
    leesVermeldingen: {
        parameters: {
            query?: {
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: casusnummer, kenmerk, gevaar, nummer, op, door, actor. Weglaten: alle */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ten hoogste 100 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "vermeldingen": [
                     *         {
                     *           "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *           "kenmerk": "2026-00417",
                     *           "gevaar": false,
                     *           "nummer": 12,
                     *           "op": "2026-10-06T10:00:00+02:00",
                     *           "door": "school",
                     *           "actor": "cr-1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Vermeldingen"];
                };
            };
        };
    };
    zetGezien: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tot": 12
                 *     }
                 */
                "application/json": components["schemas"]["Gezien"];
            };
        };
        responses: {
            /** @description Bewaard */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    leesBerichten: {
        parameters: {
            query?: {
                /** @description Hoeveel regels ten hoogste, van 1 tot en met 200 */
                aantal?: number;
                /** @description Waar deze bladzij begint: volgende van de vorige bladzij */
                na?: string;
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: id, casusnummer, kenmerk, soort, aan, onderwerp, tekst, gemaaktOp, status, wachtTot, wachtreden, bezorgdOp, pogingen, fout, samenMet, zonderAdres, brieven, beperkt, verteld, nietBij. Weglaten: alle */
                fields?: string;
                /** @description true: het antwoord zegt in totaal ook hoeveel regels er zijn */
                tellen?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzij met berichten */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regels": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *           "kenmerk": "2026-00417",
                     *           "soort": "tekst",
                     *           "aan": {
                     *             "rol": "tekst",
                     *             "persoon": "cr-1"
                     *           },
                     *           "onderwerp": "Uitnodiging voor de doorbraaktafel",
                     *           "tekst": "De jeugdarts belt volgende week.",
                     *           "gemaaktOp": "2026-10-06T10:00:00+02:00",
                     *           "status": "wacht",
                     *           "wachtTot": "2026-10-06T10:00:00+02:00",
                     *           "wachtreden": "stap",
                     *           "bezorgdOp": "2026-10-06T10:00:00+02:00",
                     *           "pogingen": 1,
                     *           "fout": "geen-adres",
                     *           "samenMet": 0,
                     *           "zonderAdres": [
                     *             "tekst"
                     *           ],
                     *           "brieven": [
                     *             {
                     *               "aan": "tekst",
                     *               "stand": "te-printen",
                     *               "op": "2026-10-06T10:00:00+02:00",
                     *               "door": "school",
                     *               "reden": "anders-verteld"
                     *             }
                     *           ],
                     *           "beperkt": true,
                     *           "verteld": {
                     *             "wie": "school",
                     *             "gesproken": "Fatima Yilmaz",
                     *             "hoe": "telefoon",
                     *             "datum": "2026-09-07",
                     *             "toelichting": "Komt twee ochtenden per week.",
                     *             "door": "school"
                     *           },
                     *           "nietBij": [
                     *             "tekst"
                     *           ]
                     *         }
                     *       ],
                     *       "volgende": null,
                     *       "totaal": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Berichten"];
                };
            };
        };
    };
    leesBerichtenVanCasus: {
        parameters: {
            query?: {
                /** @description Hoeveel regels ten hoogste, van 1 tot en met 200 */
                aantal?: number;
                /** @description Waar deze bladzij begint: volgende van de vorige bladzij */
                na?: string;
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: id, casusnummer, kenmerk, soort, aan, onderwerp, tekst, gemaaktOp, status, wachtTot, wachtreden, bezorgdOp, pogingen, fout, samenMet, zonderAdres, brieven, beperkt, verteld, nietBij. Weglaten: alle */
                fields?: string;
                /** @description true: het antwoord zegt in totaal ook hoeveel regels er zijn */
                tellen?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzij met berichten */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regels": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *           "kenmerk": "2026-00417",
                     *           "soort": "tekst",
                     *           "aan": {
                     *             "rol": "tekst",
                     *             "persoon": "cr-1"
                     *           },
                     *           "onderwerp": "Uitnodiging voor de doorbraaktafel",
                     *           "tekst": "De jeugdarts belt volgende week.",
                     *           "gemaaktOp": "2026-10-06T10:00:00+02:00",
                     *           "status": "wacht",
                     *           "wachtTot": "2026-10-06T10:00:00+02:00",
                     *           "wachtreden": "stap",
                     *           "bezorgdOp": "2026-10-06T10:00:00+02:00",
                     *           "pogingen": 1,
                     *           "fout": "geen-adres",
                     *           "samenMet": 0,
                     *           "zonderAdres": [
                     *             "tekst"
                     *           ],
                     *           "brieven": [
                     *             {
                     *               "aan": "tekst",
                     *               "stand": "te-printen",
                     *               "op": "2026-10-06T10:00:00+02:00",
                     *               "door": "school",
                     *               "reden": "anders-verteld"
                     *             }
                     *           ],
                     *           "beperkt": true,
                     *           "verteld": {
                     *             "wie": "school",
                     *             "gesproken": "Fatima Yilmaz",
                     *             "hoe": "telefoon",
                     *             "datum": "2026-09-07",
                     *             "toelichting": "Komt twee ochtenden per week.",
                     *             "door": "school"
                     *           },
                     *           "nietBij": [
                     *             "tekst"
                     *           ]
                     *         }
                     *       ],
                     *       "volgende": null,
                     *       "totaal": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Berichten"];
                };
            };
        };
    };
    leesBetrokkenen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De betrokkenen, op soort en naam */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "betrokkenen": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *           "soort": "ouder-met-gezag",
                     *           "naam": "Fatima Yilmaz",
                     *           "relatie": "moeder",
                     *           "woontBij": true,
                     *           "taal": "tr",
                     *           "tolk": true,
                     *           "voorkeur": "e-mail",
                     *           "email": "f.yilmaz@voorbeeld.nl",
                     *           "telefoon": "06 12 34 56 78",
                     *           "adres": "Dorpsstraat 1\n9711 AB Groningen",
                     *           "van": "2026-11-30",
                     *           "tot": "2026-12-15",
                     *           "doorgehaald": false,
                     *           "versie": 1
                     *         }
                     *       ],
                     *       "ontbreekt": [
                     *         "ouder"
                     *       ],
                     *       "geenOuder": "tekst"
                     *     }
                     */
                    "application/json": components["schemas"]["Betrokkenen"];
                };
            };
        };
    };
    voegBetrokkeneToe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "soort": "ouder-met-gezag",
                 *       "naam": "Fatima Yilmaz",
                 *       "relatie": "moeder",
                 *       "woontBij": true,
                 *       "taal": "tr",
                 *       "tolk": true,
                 *       "voorkeur": "brief",
                 *       "telefoon": "06 12 34 56 78",
                 *       "adres": "Dorpsstraat 1\n9711 AB Groningen",
                 *       "van": "2026-09-07"
                 *     }
                 */
                "application/json": components["schemas"]["NieuweBetrokkene"];
            };
        };
        responses: {
            /** @description Toegevoegd */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *       "soort": "ouder-met-gezag",
                     *       "naam": "Fatima Yilmaz",
                     *       "relatie": "moeder",
                     *       "woontBij": true,
                     *       "taal": "tr",
                     *       "tolk": true,
                     *       "voorkeur": "e-mail",
                     *       "email": "f.yilmaz@voorbeeld.nl",
                     *       "telefoon": "06 12 34 56 78",
                     *       "adres": "Dorpsstraat 1\n9711 AB Groningen",
                     *       "van": "2026-11-30",
                     *       "tot": "2026-12-15",
                     *       "doorgehaald": false,
                     *       "versie": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Betrokkene"];
                };
            };
        };
    };
    leesWijzigingenVanBetrokkenen: {
        parameters: {
            query?: {
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: betrokkene, soort, voor, na, door, op. Weglaten: alle */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De nieuwste eerst */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "wijzigingen": [
                     *         {
                     *           "betrokkene": "0b7e0e64-55a1-4a3e-9e0f-3a2f1c9a7d10",
                     *           "soort": "toegevoegd",
                     *           "voor": {
                     *             "soort": "ouder-met-gezag",
                     *             "naam": "Noor van den Berg",
                     *             "relatie": "moeder",
                     *             "woontBij": true,
                     *             "taal": "tr",
                     *             "tolk": true,
                     *             "voorkeur": "e-mail",
                     *             "email": "f.yilmaz@voorbeeld.nl",
                     *             "telefoon": "06 12 34 56 78",
                     *             "adres": "Dorpsstraat 1\n9711 AB Groningen",
                     *             "van": "2026-11-30",
                     *             "tot": "2026-12-15",
                     *             "doorgehaald": false,
                     *             "versie": 1
                     *           },
                     *           "na": {
                     *             "soort": "ouder-met-gezag",
                     *             "naam": "Noor van den Berg",
                     *             "relatie": "moeder",
                     *             "woontBij": true,
                     *             "taal": "tr",
                     *             "tolk": true,
                     *             "voorkeur": "e-mail",
                     *             "email": "f.yilmaz@voorbeeld.nl",
                     *             "telefoon": "06 12 34 56 78",
                     *             "adres": "Dorpsstraat 1\n9711 AB Groningen",
                     *             "van": "2026-11-30",
                     *             "tot": "2026-12-15",
                     *             "doorgehaald": false,
                     *             "versie": 1
                     *           },
                     *           "door": "school",
                     *           "op": "2026-10-06T10:00:00+02:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WijzigingenVanBetrokkenen"];
                };
            };
        };
    };
    wijzigBetrokkene: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van wat u las: is er intussen een nieuwere versie, dan is het antwoord 412 en verandert er niets. Weglaten of *: alleen versie telt */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "soort": "ouder-met-gezag",
                 *       "naam": "Fatima Yilmaz",
                 *       "relatie": "moeder",
                 *       "woontBij": true,
                 *       "taal": "tr",
                 *       "tolk": true,
                 *       "voorkeur": "brief",
                 *       "telefoon": "06 12 34 56 78",
                 *       "adres": "Dorpsstraat 1\n9711 AB Groningen",
                 *       "van": "2026-09-07",
                 *       "tot": "2027-01-01",
                 *       "versie": 1
                 *     }
                 */
                "application/json": components["schemas"]["GewijzigdeBetrokkene"];
            };
        };
        responses: {
            /** @description Gewijzigd */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *       "soort": "ouder-met-gezag",
                     *       "naam": "Fatima Yilmaz",
                     *       "relatie": "moeder",
                     *       "woontBij": true,
                     *       "taal": "tr",
                     *       "tolk": true,
                     *       "voorkeur": "e-mail",
                     *       "email": "f.yilmaz@voorbeeld.nl",
                     *       "telefoon": "06 12 34 56 78",
                     *       "adres": "Dorpsstraat 1\n9711 AB Groningen",
                     *       "van": "2026-11-30",
                     *       "tot": "2026-12-15",
                     *       "doorgehaald": false,
                     *       "versie": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Betrokkene"];
                };
            };
        };
    };
    haalBetrokkeneDoor: {
        parameters: {
            query: {
                /**
                 * @description De versie die u las
                 * @example 1
                 */
                versie: number;
            };
            header?: {
                /** @description De ETag van wat u las: is er intussen een nieuwere versie, dan is het antwoord 412 en verandert er niets. Weglaten of *: alleen versie telt */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Doorgehaald; zo stond het er */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *       "soort": "ouder-met-gezag",
                     *       "naam": "Fatima Yilmaz",
                     *       "relatie": "moeder",
                     *       "woontBij": true,
                     *       "taal": "tr",
                     *       "tolk": true,
                     *       "voorkeur": "e-mail",
                     *       "email": "f.yilmaz@voorbeeld.nl",
                     *       "telefoon": "06 12 34 56 78",
                     *       "adres": "Dorpsstraat 1\n9711 AB Groningen",
                     *       "van": "2026-11-30",
                     *       "tot": "2026-12-15",
                     *       "doorgehaald": false,
                     *       "versie": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Betrokkene"];
                };
            };
        };
    };
    leesDocumenten: {
        parameters: {
            query?: {
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: id, soort, titel, sha256, grootte, bestandssoort, op, door, actor. Weglaten: alle */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In de volgorde waarin ze zijn toegevoegd */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "documenten": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "soort": "tekst",
                     *           "titel": "Onderzoek jeugdarts",
                     *           "sha256": "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd",
                     *           "grootte": 48213,
                     *           "bestandssoort": "tekst",
                     *           "op": "2026-10-06T10:00:00+02:00",
                     *           "door": "school",
                     *           "actor": "cr-1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Documenten"];
                };
            };
        };
    };
    voegDocumentToe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
                /** @description De ETag van de casus zoals u die las: gebeurde er daarna iets in de casus, dan is het antwoord 412 en verandert er niets. Weglaten of *: hoe de casus ook staat */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "door": "school",
                 *       "soort": "verslag",
                 *       "titel": "Gesprek met de mentor",
                 *       "bestand": "Noor wil graag weer beginnen."
                 *     }
                 */
                "multipart/form-data": components["schemas"]["NieuwDocument"];
            };
        };
        responses: {
            /** @description Toegevoegd; het staat in het dossier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "status": "verwerkt",
                     *       "sleutel": "school-12345-1",
                     *       "ouder": "bewaard",
                     *       "gebeurtenissen": {
                     *         "vanaf": 1,
                     *         "tot": 1
                     *       },
                     *       "casus": {
                     *         "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *         "naam": "Noor van den Berg",
                     *         "fase": "schoolregie",
                     *         "bereikt": "schoolregie",
                     *         "regie": "school",
                     *         "regiehouder": "cr-1",
                     *         "regio": "noorderwold",
                     *         "gemeente": "0014",
                     *         "onderwijssoort": "po",
                     *         "school": "12AB00",
                     *         "schooljaar": "2026-2027",
                     *         "convenant": {
                     *           "naam": "noorderwold",
                     *           "versie": 1
                     *         },
                     *         "eersteVerzuimdag": "2026-09-07",
                     *         "gemeldOp": "2026-10-06T10:00:00+02:00",
                     *         "dagenThuis": 24,
                     *         "taken": [
                     *           {
                     *             "type": "toestemming-vastleggen",
                     *             "rol": "school",
                     *             "persoon": "cr-1",
                     *             "geopendOp": "2026-10-06T10:00:00+02:00",
                     *             "uiterlijk": "2026-10-06T10:00:00+02:00",
                     *             "teLaat": false
                     *           }
                     *         ],
                     *         "volgendeTermijn": {
                     *           "naar": "schoolregie",
                     *           "op": "2026-10-06T10:00:00+02:00"
                     *         },
                     *         "delenBeperkt": true,
                     *         "vervolgOp": null,
                     *         "gesloten": null,
                     *         "kenmerk": "2026-00417"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Verwerkt"];
                };
            };
            /** @description aanvaard: aangenomen en bewaard, maar nog niet in het dossier. onzeker: wij weten nog niet of het is aangenomen; is het na een minuut nog onbekend, stuur het dan opnieuw met deze sleutel. Location zegt waar u de stand kunt volgen */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "status": "aanvaard",
                     *       "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *       "kenmerk": "2026-00417",
                     *       "sleutel": "school-12345-1",
                     *       "ouder": "bewaard"
                     *     }
                     */
                    "application/json": components["schemas"]["Aanvaard"] | components["schemas"]["Onzeker"];
                };
            };
        };
    };
    leesDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het bestand, als bijlage en nooit om te openen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/heic": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "text/plain": string;
                };
            };
        };
    };
    leesStukken: {
        parameters: {
            query?: {
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: id, doel, gemaaktDoor, op, gemaakt, overhandigingen. Weglaten: alle */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De nieuwste eerst */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stukken": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "doel": "om",
                     *           "gemaaktDoor": "Loes Hoekstra, leerplichtambtenaar",
                     *           "op": "2026-10-06T10:00:00+02:00",
                     *           "gemaakt": {
                     *             "totEnMet": 41,
                     *             "pdfSha256": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
                     *             "jsonSha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *             "gereedOp": "2026-10-06T10:00:00+02:00"
                     *           },
                     *           "overhandigingen": [
                     *             {
                     *               "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *               "aan": "tekst",
                     *               "wijze": "persoonlijk",
                     *               "datum": "2026-11-30",
                     *               "door": "school",
                     *               "doorNaam": "Anna de Vries",
                     *               "op": "2026-10-06T10:00:00+02:00"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Stukken"];
                };
            };
        };
    };
    maakStuk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "doel": "om"
                 *     }
                 */
                "application/json": components["schemas"]["Stukverzoek"];
            };
        };
        responses: {
            /** @description Gemaakt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "doel": "om",
                     *       "gemaaktDoor": "Loes Hoekstra, leerplichtambtenaar",
                     *       "op": "2026-10-06T10:00:00+02:00",
                     *       "gemaakt": {
                     *         "totEnMet": 41,
                     *         "pdfSha256": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
                     *         "jsonSha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *         "gereedOp": "2026-10-06T10:00:00+02:00"
                     *       },
                     *       "overhandigingen": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "aan": "tekst",
                     *           "wijze": "persoonlijk",
                     *           "datum": "2026-11-30",
                     *           "door": "school",
                     *           "doorNaam": "Anna de Vries",
                     *           "op": "2026-10-06T10:00:00+02:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Stukregel"];
                };
            };
            /** @description Wordt nog gemaakt */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "doel": "om",
                     *       "gemaaktDoor": "Loes Hoekstra, leerplichtambtenaar",
                     *       "op": "2026-10-06T10:00:00+02:00",
                     *       "gemaakt": {
                     *         "totEnMet": 41,
                     *         "pdfSha256": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
                     *         "jsonSha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *         "gereedOp": "2026-10-06T10:00:00+02:00"
                     *       },
                     *       "overhandigingen": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "aan": "tekst",
                     *           "wijze": "persoonlijk",
                     *           "datum": "2026-11-30",
                     *           "door": "school",
                     *           "doorNaam": "Anna de Vries",
                     *           "op": "2026-10-06T10:00:00+02:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Stukregel"];
                };
            };
        };
    };
    leesStukPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het stuk */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    leesStukJson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het stuk als gegevens */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stuk": "doorbraak-stuk",
                     *       "versie": 1,
                     *       "kenmerk": "2026-00417",
                     *       "casusnummer": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "doel": "om",
                     *       "grondslag": "Leerplichtwet 1969, artikel 22",
                     *       "gemaaktOp": "2026-11-30T09:00:00+01:00",
                     *       "gemaaktDoor": "Loes Hoekstra, leerplichtambtenaar",
                     *       "totEnMet": 41,
                     *       "weggelaten": {
                     *         "notities": 2
                     *       },
                     *       "kind": {
                     *         "naam": "Noor van den Berg",
                     *         "geboortedatum": "2014-03-02",
                     *         "leeftijd": 12,
                     *         "leerplichtig": true,
                     *         "meerderjarigOp": "2026-11-30",
                     *         "onderwijssoort": "po",
                     *         "school": "12AB00",
                     *         "gemeente": "0014",
                     *         "eersteVerzuimdag": "2026-09-07",
                     *         "dagenThuis": 24
                     *       },
                     *       "stand": {
                     *         "gemeldOp": "2026-11-30T09:00:00+01:00",
                     *         "fase": "schoolregie",
                     *         "regie": "tekst",
                     *         "convenant": "tekst",
                     *         "gesloten": null,
                     *         "eerdereCasus": "2025-00101"
                     *       },
                     *       "betrokkenen": [
                     *         {
                     *           "soort": "ouder-met-gezag",
                     *           "naam": "Noor van den Berg",
                     *           "relatie": "moeder",
                     *           "taal": "tr",
                     *           "van": "2026-11-30",
                     *           "tot": "2026-12-15",
                     *           "email": "f.yilmaz@voorbeeld.nl",
                     *           "telefoon": "06 12 34 56 78",
                     *           "adres": "Dorpsstraat 1\n9711 AB Groningen"
                     *         }
                     *       ],
                     *       "verloop": [
                     *         {
                     *           "fase": "schoolregie",
                     *           "vanaf": "2026-11-30T09:00:00+01:00",
                     *           "aanleiding": "melding",
                     *           "doorlopen": true,
                     *           "verlaat": 1,
                     *           "gebeurtenissen": [
                     *             {
                     *               "nummer": 12,
                     *               "op": "2026-11-30T09:00:00+01:00",
                     *               "door": "school",
                     *               "soort": "tekst",
                     *               "rol": "school",
                     *               "vastgelegdOp": "2026-11-30T09:00:00+01:00",
                     *               "zin": "De fase doorbraak begon.",
                     *               "toelichting": "Komt twee ochtenden per week."
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "termijnen": [
                     *         {
                     *           "taak": "toestemming-vastleggen",
                     *           "titel": "Onderzoek jeugdarts",
                     *           "wie": "Fatima Yilmaz",
                     *           "geopendOp": "2026-11-30T09:00:00+01:00",
                     *           "uiterlijk": "2026-11-30T09:00:00+01:00",
                     *           "geslotenOp": null,
                     *           "uitkomst": "op-tijd"
                     *         }
                     *       ],
                     *       "gevraagd": [
                     *         {
                     *           "op": "2026-11-30T09:00:00+01:00",
                     *           "wat": "Toestemming voor casusregie",
                     *           "aan": "tekst",
                     *           "hoe": "tekst",
                     *           "antwoord": "tekst",
                     *           "antwoordOp": "2026-11-30T09:00:00+01:00"
                     *         }
                     *       ],
                     *       "berichten": [
                     *         {
                     *           "op": "2026-11-30T09:00:00+01:00",
                     *           "aan": "tekst",
                     *           "onderwerp": "Uitnodiging voor de doorbraaktafel",
                     *           "status": "tekst",
                     *           "bezorgdOp": "2026-11-30T09:00:00+01:00"
                     *         }
                     *       ],
                     *       "toestemming": {
                     *         "nodigVan": [
                     *           "ouder"
                     *         ],
                     *         "delenBeperkt": true,
                     *         "antwoorden": [
                     *           {
                     *             "nummer": 12,
                     *             "op": "2026-11-30T09:00:00+01:00",
                     *             "door": "school",
                     *             "van": "ouder",
                     *             "wie": "Fatima Yilmaz",
                     *             "besluit": "gegeven",
                     *             "fase": "schoolregie"
                     *           }
                     *         ]
                     *       },
                     *       "aanbod": [
                     *         {
                     *           "nummer": 12,
                     *           "op": "2026-11-30T09:00:00+01:00",
                     *           "door": "school",
                     *           "soort": "onderwijs",
                     *           "aanbieder": "Rebound Noord",
                     *           "startdatum": "2026-11-30",
                     *           "wachtlijst": true,
                     *           "overbrugging": "Elke ochtend les thuis.",
                     *           "doorzettingsmacht": true,
                     *           "verdeling": {
                     *             "gemeente": 1,
                     *             "swv": 50
                     *           },
                     *           "antwoord": "aanvaard",
                     *           "antwoordOp": "2026-11-30T09:00:00+01:00",
                     *           "starts": [
                     *             {
                     *               "op": "2026-11-30T09:00:00+01:00",
                     *               "gestart": true,
                     *               "toelichting": "Komt twee ochtenden per week.",
                     *               "nieuweStartdatum": "2026-11-30"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "afspraken": [
                     *         {
                     *           "nummer": 12,
                     *           "op": "2026-11-30T09:00:00+01:00",
                     *           "door": "school",
                     *           "wie": "Fatima Yilmaz",
                     *           "omschrijving": "Een rooster voor de ochtenden.",
                     *           "uiterlijk": "2026-11-30",
                     *           "nagekomen": true,
                     *           "gecontroleerdOp": "2026-11-30T09:00:00+01:00"
                     *         }
                     *       ],
                     *       "stemmen": [
                     *         {
                     *           "nummer": 12,
                     *           "op": "2026-11-30T09:00:00+01:00",
                     *           "door": "school",
                     *           "van": "jongere",
                     *           "wie": "Fatima Yilmaz",
                     *           "gezegd": "Ik wil wel terug, maar niet naar die klas.",
                     *           "ondersteuner": "Mijn tante"
                     *         }
                     *       ],
                     *       "tafels": [
                     *         {
                     *           "nummer": 12,
                     *           "op": "2026-11-30T09:00:00+01:00",
                     *           "door": "school",
                     *           "tijdstip": "2026-11-30T09:00:00+01:00",
                     *           "plaats": "Stadhuis, kamer 3",
                     *           "gevraagd": [
                     *             "tekst"
                     *           ],
                     *           "vervallen": true,
                     *           "vastgelegdOp": "2026-11-30T09:00:00+01:00",
                     *           "aanwezig": [
                     *             "tekst"
                     *           ],
                     *           "verslag": "Iedereen wil dat Noor na de kerst weer begint.",
                     *           "uitkomst": "afspraken"
                     *         }
                     *       ],
                     *       "arbitrage": [
                     *         {
                     *           "op": "2026-11-30T09:00:00+01:00",
                     *           "uitgereikt": {
                     *             "datum": "2026-11-30",
                     *             "wijze": "gesprek"
                     *           },
                     *           "antwoord": "instemming",
                     *           "antwoordOp": "2026-11-30T09:00:00+01:00",
                     *           "vertegenwoordiger": "Mr. A. Smit",
                     *           "commissie": {
                     *             "ouders": "Mr. A. Smit",
                     *             "doorbraakteam": "Hanna de Boer",
                     *             "naburigSwv": "Piet Vos",
                     *             "voorzitter": "Anna de Vries"
                     *           },
                     *           "zittingen": [
                     *             {
                     *               "tijdstip": "2026-11-30T09:00:00+01:00",
                     *               "buitenTermijn": true
                     *             }
                     *           ],
                     *           "uitspraak": {
                     *             "op": "2026-11-30T09:00:00+01:00",
                     *             "uitspraak": "Plaatsing op De Wilgen, met begeleiding.",
                     *             "uitvoerenUiterlijk": "2026-11-30"
                     *           },
                     *           "aanvaarding": "aanvaard",
                     *           "aanvaardingOp": "2026-11-30T09:00:00+01:00",
                     *           "uitgevoerd": true
                     *         }
                     *       ],
                     *       "vrijstellingen": [
                     *         {
                     *           "nummer": 12,
                     *           "op": "2026-11-30T09:00:00+01:00",
                     *           "door": "school",
                     *           "soort": "tekst",
                     *           "status": "aangevraagd",
                     *           "adviesSwv": "Vrijstelling is passend.",
                     *           "geldtTot": "2026-11-30"
                     *         }
                     *       ],
                     *       "om": [
                     *         {
                     *           "nummer": 12,
                     *           "op": "2026-11-30T09:00:00+01:00",
                     *           "door": "school",
                     *           "soort": "tekst",
                     *           "rol": "school",
                     *           "vastgelegdOp": "2026-11-30T09:00:00+01:00",
                     *           "zin": "De fase doorbraak begon.",
                     *           "toelichting": "Komt twee ochtenden per week.",
                     *           "route": "strafrecht",
                     *           "besluit": "vervolging",
                     *           "afzienreden": "verzoek-niet-ontvangen",
                     *           "uitkomst": "veroordeling"
                     *         }
                     *       ],
                     *       "documenten": [
                     *         {
                     *           "nummer": 12,
                     *           "op": "2026-11-30T09:00:00+01:00",
                     *           "door": "school",
                     *           "titel": "Onderzoek jeugdarts",
                     *           "soort": "tekst",
                     *           "sha256": "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd",
                     *           "grootte": 48213
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Stuk"];
                };
            };
        };
    };
    leesStuk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het stuk, zonder wat erin staat */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "doel": "om",
                     *       "gemaaktDoor": "Loes Hoekstra, leerplichtambtenaar",
                     *       "op": "2026-10-06T10:00:00+02:00",
                     *       "gemaakt": {
                     *         "totEnMet": 41,
                     *         "pdfSha256": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
                     *         "jsonSha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *         "gereedOp": "2026-10-06T10:00:00+02:00"
                     *       },
                     *       "overhandigingen": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "aan": "tekst",
                     *           "wijze": "persoonlijk",
                     *           "datum": "2026-11-30",
                     *           "door": "school",
                     *           "doorNaam": "Anna de Vries",
                     *           "op": "2026-10-06T10:00:00+02:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Stukregel"];
                };
            };
        };
    };
    overhandigStuk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "aan": "Parket Noord-Nederland",
                 *       "wijze": "portaal",
                 *       "datum": "2026-11-30"
                 *     }
                 */
                "application/json": components["schemas"]["NieuweOverhandiging"];
            };
        };
        responses: {
            /** @description Vastgelegd */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "doel": "om",
                     *       "gemaaktDoor": "Loes Hoekstra, leerplichtambtenaar",
                     *       "op": "2026-10-06T10:00:00+02:00",
                     *       "gemaakt": {
                     *         "totEnMet": 41,
                     *         "pdfSha256": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
                     *         "jsonSha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *         "gereedOp": "2026-10-06T10:00:00+02:00"
                     *       },
                     *       "overhandigingen": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "aan": "tekst",
                     *           "wijze": "persoonlijk",
                     *           "datum": "2026-11-30",
                     *           "door": "school",
                     *           "doorNaam": "Anna de Vries",
                     *           "op": "2026-10-06T10:00:00+02:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Stukregel"];
                };
            };
        };
    };
    leesStukschema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Schema (2020-12) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "$schema": "tekst"
                     *     }
                     */
                    "application/schema+json": {
                        /** @description Volgens welke versie van JSON Schema */
                        $schema: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    leesCorvberichten: {
        parameters: {
            query?: {
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: id, door, doorNaam, op, gekeurd, terugmeldingen. Weglaten: alle */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De nieuwste eerst */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "berichten": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "door": "school",
                     *           "doorNaam": "Anna de Vries",
                     *           "op": "2026-10-06T10:00:00+02:00",
                     *           "gekeurd": {
                     *             "uitslag": "goedgekeurd",
                     *             "sha256": "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd",
                     *             "schemaSha256": "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc",
                     *             "bevindingen": [
                     *               "tekst"
                     *             ],
                     *             "gereedOp": "2026-10-06T10:00:00+02:00"
                     *           },
                     *           "terugmeldingen": [
                     *             {
                     *               "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *               "soort": "ontvangen",
                     *               "datum": "2026-11-30",
                     *               "zaaknummer": "K-2026-1",
                     *               "toelichting": "Komt twee ochtenden per week.",
                     *               "door": "school",
                     *               "doorNaam": "Anna de Vries",
                     *               "op": "2026-10-06T10:00:00+02:00"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Corvberichten"];
                };
            };
        };
    };
    maakCorvbericht: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "urgent": false,
                 *       "kind": {
                 *         "geslachtsnaam": "Berg",
                 *         "voorvoegsel": "van den",
                 *         "voornamen": "Noor",
                 *         "geslacht": "vrouw"
                 *       },
                 *       "gezaghebbenden": [
                 *         {
                 *           "betrokkene": "0b7e0e64-55a1-4a3e-9e0f-3a2f1c9a7d10",
                 *           "geslachtsnaam": "Berg",
                 *           "voorvoegsel": "van den",
                 *           "voornamen": "Ida",
                 *           "geinformeerd": true
                 *         }
                 *       ],
                 *       "medewerker": {
                 *         "achternaam": "Jansen",
                 *         "telefoon": "050 123 45 67",
                 *         "email": "loes@gemeente.example"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Corvverzoek"];
            };
        };
        responses: {
            /** @description Gemaakt en gekeurd: kijk naar de uitslag */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "door": "school",
                     *       "doorNaam": "Anna de Vries",
                     *       "op": "2026-10-06T10:00:00+02:00",
                     *       "gekeurd": {
                     *         "uitslag": "goedgekeurd",
                     *         "sha256": "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd",
                     *         "schemaSha256": "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc",
                     *         "bevindingen": [
                     *           "tekst"
                     *         ],
                     *         "gereedOp": "2026-10-06T10:00:00+02:00"
                     *       },
                     *       "terugmeldingen": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "soort": "ontvangen",
                     *           "datum": "2026-11-30",
                     *           "zaaknummer": "K-2026-1",
                     *           "toelichting": "Komt twee ochtenden per week.",
                     *           "door": "school",
                     *           "doorNaam": "Anna de Vries",
                     *           "op": "2026-10-06T10:00:00+02:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Corvbericht"];
                };
            };
            /** @description Wordt nog gemaakt */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "door": "school",
                     *       "doorNaam": "Anna de Vries",
                     *       "op": "2026-10-06T10:00:00+02:00",
                     *       "gekeurd": {
                     *         "uitslag": "goedgekeurd",
                     *         "sha256": "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd",
                     *         "schemaSha256": "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc",
                     *         "bevindingen": [
                     *           "tekst"
                     *         ],
                     *         "gereedOp": "2026-10-06T10:00:00+02:00"
                     *       },
                     *       "terugmeldingen": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "soort": "ontvangen",
                     *           "datum": "2026-11-30",
                     *           "zaaknummer": "K-2026-1",
                     *           "toelichting": "Komt twee ochtenden per week.",
                     *           "door": "school",
                     *           "doorNaam": "Anna de Vries",
                     *           "op": "2026-10-06T10:00:00+02:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Corvbericht"];
                };
            };
        };
    };
    leesCorvxml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
                /**
                 * @description Het id van het bericht
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                bericht: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het bericht (StUF, UTF-8) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
        };
    };
    leesCorvbericht: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
                /**
                 * @description Het id van het bericht
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                bericht: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het bericht, zonder wat erin staat */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "door": "school",
                     *       "doorNaam": "Anna de Vries",
                     *       "op": "2026-10-06T10:00:00+02:00",
                     *       "gekeurd": {
                     *         "uitslag": "goedgekeurd",
                     *         "sha256": "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd",
                     *         "schemaSha256": "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc",
                     *         "bevindingen": [
                     *           "tekst"
                     *         ],
                     *         "gereedOp": "2026-10-06T10:00:00+02:00"
                     *       },
                     *       "terugmeldingen": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "soort": "ontvangen",
                     *           "datum": "2026-11-30",
                     *           "zaaknummer": "K-2026-1",
                     *           "toelichting": "Komt twee ochtenden per week.",
                     *           "door": "school",
                     *           "doorNaam": "Anna de Vries",
                     *           "op": "2026-10-06T10:00:00+02:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Corvbericht"];
                };
            };
        };
    };
    meldTerugOpCorv: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Het casusnummer, of het kenmerk zoals 2026-00417
                 * @example 2026-00417
                 */
                casusnummer: string;
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
                /**
                 * @description Het id van het bericht
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                bericht: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "soort": "intake-afgerond",
                 *       "datum": "2026-12-14",
                 *       "zaaknummer": "K-2026-1"
                 *     }
                 */
                "application/json": components["schemas"]["NieuweTerugmelding"];
            };
        };
        responses: {
            /** @description Vastgelegd */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "door": "school",
                     *       "doorNaam": "Anna de Vries",
                     *       "op": "2026-10-06T10:00:00+02:00",
                     *       "gekeurd": {
                     *         "uitslag": "goedgekeurd",
                     *         "sha256": "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd",
                     *         "schemaSha256": "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc",
                     *         "bevindingen": [
                     *           "tekst"
                     *         ],
                     *         "gereedOp": "2026-10-06T10:00:00+02:00"
                     *       },
                     *       "terugmeldingen": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "soort": "ontvangen",
                     *           "datum": "2026-11-30",
                     *           "zaaknummer": "K-2026-1",
                     *           "toelichting": "Komt twee ochtenden per week.",
                     *           "door": "school",
                     *           "doorNaam": "Anna de Vries",
                     *           "op": "2026-10-06T10:00:00+02:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Corvbericht"];
                };
            };
        };
    };
    zoekCasussen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tekst": "jansen"
                 *     }
                 */
                "application/json": components["schemas"]["Zoekvraag"];
            };
        };
        responses: {
            /** @description Een bladzij met gevonden casussen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regels": [
                     *         {
                     *           "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *           "kenmerk": "2026-00417",
                     *           "naam": "Noor van den Berg",
                     *           "fase": "schoolregie",
                     *           "gemeente": "0014",
                     *           "school": "12AB00",
                     *           "eersteVerzuimdag": "2026-09-07",
                     *           "gevaar": false,
                     *           "gemeldOp": "2026-10-06T10:00:00+02:00",
                     *           "geslotenOp": null
                     *         }
                     *       ],
                     *       "volgende": null,
                     *       "totaal": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Gevonden"];
                };
            };
        };
    };
    leesRegiobeeld: {
        parameters: {
            query?: {
                /** @description Hoeveel weken, met deze week erbij */
                weken?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De cijfers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "op": "2026-10-06T10:00:00+02:00",
                     *       "weken": [
                     *         {
                     *           "week": "2026-11-30",
                     *           "voorbij": true,
                     *           "instroom": 4,
                     *           "uitstroom": 3,
                     *           "perFase": {
                     *             "schoolregie": 1,
                     *             "casusregie": 28,
                     *             "doorbraak": 56,
                     *             "arbitrage": 84,
                     *             "om": 1,
                     *             "nazorg": 28
                     *           }
                     *         }
                     *       ],
                     *       "doorloop": {
                     *         "open": {
                     *           "aantal": 3,
                     *           "dagen": 28
                     *         },
                     *         "gesloten": {
                     *           "aantal": 3,
                     *           "dagen": 28
                     *         },
                     *         "perOnderwijssoort": [
                     *           {
                     *             "onderwijssoort": "po",
                     *             "open": {
                     *               "aantal": 3,
                     *               "dagen": 28
                     *             },
                     *             "gesloten": {
                     *               "aantal": 3,
                     *               "dagen": 28
                     *             }
                     *           }
                     *         ],
                     *         "perGemeente": [
                     *           {
                     *             "gemeente": "0014",
                     *             "open": {
                     *               "aantal": 3,
                     *               "dagen": 28
                     *             },
                     *             "gesloten": {
                     *               "aantal": 3,
                     *               "dagen": 28
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "teLaat": [
                     *         {
                     *           "type": "toestemming-vastleggen",
                     *           "aantal": 3,
                     *           "oudste": "2026-10-06T10:00:00+02:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Regiobeeld"];
                };
            };
        };
    };
    leesInzage: {
        parameters: {
            query?: {
                /** @description Om wie het gaat */
                wie?: string;
                /** @description Het casusnummer of het kenmerk van een casus */
                casusnummer?: string;
                /** @description Vanaf wanneer, of van wie */
                van?: string;
                /** @description Het eerste tijdstip dat niet meer meedoet */
                tot?: string;
                /** @description Hoeveel regels ten hoogste, van 1 tot en met 200 */
                aantal?: number;
                /** @description Waar deze bladzij begint: volgende van de vorige bladzij */
                na?: string;
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: id, op, wie, naam, rol, waarmee, handeling, casussen, kenmerken, aantal. Weglaten: alle */
                fields?: string;
                /** @description true: het antwoord zegt in totaal ook hoeveel regels er zijn */
                tellen?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzij met inzagen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regels": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "op": "2026-10-06T10:00:00+02:00",
                     *           "wie": "Fatima Yilmaz",
                     *           "naam": "Noor van den Berg",
                     *           "rol": "school",
                     *           "waarmee": "api",
                     *           "handeling": "tekst",
                     *           "casussen": [
                     *             "tekst"
                     *           ],
                     *           "kenmerken": [
                     *             "tekst"
                     *           ],
                     *           "aantal": 3
                     *         }
                     *       ],
                     *       "volgende": null,
                     *       "totaal": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Inzagen"];
                };
            };
        };
    };
    leesVerwerkingen: {
        parameters: {
            query?: {
                /** @description Vanaf wanneer, of van wie */
                van?: string;
                /** @description Het eerste tijdstip dat niet meer meedoet */
                tot?: string;
                /** @description Hoeveel regels ten hoogste, van 1 tot en met 200 */
                aantal?: number;
                /** @description Waar deze bladzij begint: volgende van de vorige bladzij */
                na?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzij met verwerkingen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regels": [
                     *         {
                     *           "traceId": "a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1",
                     *           "spanId": "a1a1a1a1a1a1a1a1",
                     *           "parentSpanId": "a1a1a1a1a1a1a1a1",
                     *           "statusCode": "STATUS_CODE_UNSET",
                     *           "name": "leesCasus",
                     *           "startTime": "2026-10-06T10:00:00+02:00",
                     *           "endTime": "2026-10-06T10:00:00+02:00",
                     *           "foreignOperation": {
                     *             "traceId": "a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1",
                     *             "spanId": "a1a1a1a1a1a1a1a1",
                     *             "entity": "urn:doorbraak:account:las-1"
                     *           },
                     *           "processingActivityId": "urn:doorbraak:verwerking:casusbegeleiding",
                     *           "dataSubjectId": "7d3e4b1c-8f7a-4c6e-9d2b-0a1b2c3d4e5f",
                     *           "dataSubjectIdType": "urn:doorbraak:kindsleutel",
                     *           "userId": "cr-1",
                     *           "userRole": "casusregisseur"
                     *         }
                     *       ],
                     *       "volgende": null
                     *     }
                     */
                    "application/json": components["schemas"]["Verwerkingen"];
                };
            };
        };
    };
    leesRechtenverzoeken: {
        parameters: {
            query?: {
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: id, casusnummer, kenmerk, soort, betrokkene, vrager, wat, nummer, ontvangenOp, uiterlijk, opgenomenNaam, opgenomenOp, verlenging, besluit, redenen, beslotenNaam, beslotenOp. Weglaten: alle */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alle verzoeken van de regio */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rechtenverzoeken": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *           "kenmerk": "2026-00417",
                     *           "soort": "inzage",
                     *           "betrokkene": "0b7e0e64-55a1-4a3e-9e0f-3a2f1c9a7d10",
                     *           "vrager": "tekst",
                     *           "wat": "Toestemming voor casusregie",
                     *           "nummer": "tekst",
                     *           "ontvangenOp": "2026-11-30",
                     *           "uiterlijk": "2026-11-30",
                     *           "opgenomenNaam": "tekst",
                     *           "opgenomenOp": "2026-10-06T10:00:00+02:00",
                     *           "verlenging": "tekst",
                     *           "besluit": "toegewezen",
                     *           "redenen": "tekst",
                     *           "beslotenNaam": "tekst",
                     *           "beslotenOp": "2026-10-06T10:00:00+02:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Rechtenverzoeken"];
                };
            };
        };
    };
    neemRechtenverzoekOp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "casus": "2026-00417",
                 *       "soort": "inzage",
                 *       "vrager": "Fatima Yilmaz",
                 *       "wat": "Ik wil alles zien wat u over mijn kind bewaart.",
                 *       "nummer": "AVG-2026-12",
                 *       "ontvangenOp": "2026-09-07"
                 *     }
                 */
                "application/json": components["schemas"]["NieuwRechtenverzoek"];
            };
        };
        responses: {
            /** @description Vastgelegd */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *       "kenmerk": "2026-00417",
                     *       "soort": "inzage",
                     *       "betrokkene": "0b7e0e64-55a1-4a3e-9e0f-3a2f1c9a7d10",
                     *       "vrager": "tekst",
                     *       "wat": "Toestemming voor casusregie",
                     *       "nummer": "tekst",
                     *       "ontvangenOp": "2026-11-30",
                     *       "uiterlijk": "2026-11-30",
                     *       "opgenomenNaam": "tekst",
                     *       "opgenomenOp": "2026-10-06T10:00:00+02:00",
                     *       "verlenging": "tekst",
                     *       "besluit": "toegewezen",
                     *       "redenen": "tekst",
                     *       "beslotenNaam": "tekst",
                     *       "beslotenOp": "2026-10-06T10:00:00+02:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Rechtenverzoek"];
                };
            };
        };
    };
    leesRechtenverzoek: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het verzoek */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *       "kenmerk": "2026-00417",
                     *       "soort": "inzage",
                     *       "betrokkene": "0b7e0e64-55a1-4a3e-9e0f-3a2f1c9a7d10",
                     *       "vrager": "tekst",
                     *       "wat": "Toestemming voor casusregie",
                     *       "nummer": "tekst",
                     *       "ontvangenOp": "2026-11-30",
                     *       "uiterlijk": "2026-11-30",
                     *       "opgenomenNaam": "tekst",
                     *       "opgenomenOp": "2026-10-06T10:00:00+02:00",
                     *       "verlenging": "tekst",
                     *       "besluit": "toegewezen",
                     *       "redenen": "tekst",
                     *       "beslotenNaam": "tekst",
                     *       "beslotenOp": "2026-10-06T10:00:00+02:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Rechtenverzoek"];
                };
            };
        };
    };
    verlengRechtenverzoek: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reden": "Het zijn drie dossiers; u leest 7 december ons antwoord."
                 *     }
                 */
                "application/json": components["schemas"]["Rechtenverlenging"];
            };
        };
        responses: {
            /** @description Verlengd */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *       "kenmerk": "2026-00417",
                     *       "soort": "inzage",
                     *       "betrokkene": "0b7e0e64-55a1-4a3e-9e0f-3a2f1c9a7d10",
                     *       "vrager": "tekst",
                     *       "wat": "Toestemming voor casusregie",
                     *       "nummer": "tekst",
                     *       "ontvangenOp": "2026-11-30",
                     *       "uiterlijk": "2026-11-30",
                     *       "opgenomenNaam": "tekst",
                     *       "opgenomenOp": "2026-10-06T10:00:00+02:00",
                     *       "verlenging": "tekst",
                     *       "besluit": "toegewezen",
                     *       "redenen": "tekst",
                     *       "beslotenNaam": "tekst",
                     *       "beslotenOp": "2026-10-06T10:00:00+02:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Rechtenverzoek"];
                };
            };
        };
    };
    beslisOverRechtenverzoek: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "besluit": "toegewezen",
                 *       "redenen": "Alle gegevens zijn op 21 september overhandigd."
                 *     }
                 */
                "application/json": components["schemas"]["Rechtenbesluit"];
            };
        };
        responses: {
            /** @description Besloten */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *       "kenmerk": "2026-00417",
                     *       "soort": "inzage",
                     *       "betrokkene": "0b7e0e64-55a1-4a3e-9e0f-3a2f1c9a7d10",
                     *       "vrager": "tekst",
                     *       "wat": "Toestemming voor casusregie",
                     *       "nummer": "tekst",
                     *       "ontvangenOp": "2026-11-30",
                     *       "uiterlijk": "2026-11-30",
                     *       "opgenomenNaam": "tekst",
                     *       "opgenomenOp": "2026-10-06T10:00:00+02:00",
                     *       "verlenging": "tekst",
                     *       "besluit": "toegewezen",
                     *       "redenen": "tekst",
                     *       "beslotenNaam": "tekst",
                     *       "beslotenOp": "2026-10-06T10:00:00+02:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Rechtenverzoek"];
                };
            };
        };
    };
    leesInzagebestand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De gegevens */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "verzoek": {
                     *         "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *         "vrager": "tekst",
                     *         "nummer": "tekst",
                     *         "ontvangenOp": "2026-11-30"
                     *       },
                     *       "gemaaktOp": "2026-10-06T10:00:00+02:00",
                     *       "gemaaktDoor": "Loes Hoekstra, leerplichtambtenaar",
                     *       "kenmerken": [
                     *         "tekst"
                     *       ],
                     *       "casusnummers": [
                     *         "tekst"
                     *       ],
                     *       "naam": "Noor van den Berg",
                     *       "geboortedatum": "2014-03-02",
                     *       "elders": [
                     *         "tekst"
                     *       ],
                     *       "delen": {},
                     *       "weggelaten": [
                     *         {
                     *           "deel": "betrokkene",
                     *           "aantal": 3,
                     *           "reden": "De ouders en de school kwamen er niet uit."
                     *         }
                     *       ],
                     *       "nietGegeven": [
                     *         {
                     *           "deel": "betrokkene",
                     *           "reden": "De ouders en de school kwamen er niet uit."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Inzagebestand"];
                };
            };
        };
    };
    leesInzagePdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De gegevens */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    leesMensen: {
        parameters: {
            query?: {
                /** @description De regio; alleen nodig zonder aanmelding, op deze computer */
                regio?: string;
                /** @description De rol van deze persoon */
                rol?: "casusregisseur" | "leerplichtambtenaar" | "manager" | "school" | "teamlid" | "bestuurder" | "beheerder" | "privacyfunctionaris";
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: id, regio, naam, rol, gemeenten, onderwijssoorten, scholen, discipline, email, telefoon, actief, versie, afwezig. Weglaten: alle */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De mensen, ook wie gestopt is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mensen": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "regio": "noorderwold",
                     *           "naam": "Fatima el Amrani",
                     *           "rol": "casusregisseur",
                     *           "gemeenten": [
                     *             "0014"
                     *           ],
                     *           "onderwijssoorten": [
                     *             "po",
                     *             "vo"
                     *           ],
                     *           "scholen": [],
                     *           "discipline": null,
                     *           "email": "f.yilmaz@voorbeeld.nl",
                     *           "telefoon": "06 12 34 56 78",
                     *           "actief": true,
                     *           "versie": 1,
                     *           "afwezig": [
                     *             {
                     *               "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *               "persoon": "cr-1",
                     *               "van": "2026-11-30",
                     *               "tot": "2026-12-15",
                     *               "vervanger": "cr-2"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Mensen"];
                };
            };
        };
    };
    voegMensToe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "naam": "Fatima el Amrani",
                 *       "rol": "casusregisseur",
                 *       "gemeenten": [
                 *         "0014"
                 *       ],
                 *       "onderwijssoorten": [
                 *         "po",
                 *         "vo"
                 *       ],
                 *       "email": "f.elamrani@voorbeeld.nl",
                 *       "telefoon": "050 123 45 67",
                 *       "regio": "noorderwold"
                 *     }
                 */
                "application/json": components["schemas"]["NieuwePersoon"];
            };
        };
        responses: {
            /** @description Toegevoegd */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "regio": "noorderwold",
                     *       "naam": "Fatima el Amrani",
                     *       "rol": "casusregisseur",
                     *       "gemeenten": [
                     *         "0014"
                     *       ],
                     *       "onderwijssoorten": [
                     *         "po",
                     *         "vo"
                     *       ],
                     *       "scholen": [],
                     *       "discipline": null,
                     *       "email": "f.yilmaz@voorbeeld.nl",
                     *       "telefoon": "06 12 34 56 78",
                     *       "actief": true,
                     *       "versie": 1,
                     *       "afwezig": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "persoon": "cr-1",
                     *           "van": "2026-11-30",
                     *           "tot": "2026-12-15",
                     *           "vervanger": "cr-2"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Persoon"];
                };
            };
            /** @description Gevraagd, nog niet gedaan: manager, beheerder en privacyfunctionaris hebben rechten over anderen, dus een tweede persoon geeft akkoord (POST /v1/rolverzoeken/{id}/besluiten) */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rolverzoek": {
                     *         "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *         "persoon": "cr-1",
                     *         "naam": "Noor van den Berg",
                     *         "rol": "casusregisseur",
                     *         "nieuw": true,
                     *         "gevraagdDoor": "cr-1",
                     *         "gevraagdOp": "2026-10-06T10:00:00+02:00"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GevraagdeRol"];
                };
            };
        };
    };
    leesMens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De persoon */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "regio": "noorderwold",
                     *       "naam": "Fatima el Amrani",
                     *       "rol": "casusregisseur",
                     *       "gemeenten": [
                     *         "0014"
                     *       ],
                     *       "onderwijssoorten": [
                     *         "po",
                     *         "vo"
                     *       ],
                     *       "scholen": [],
                     *       "discipline": null,
                     *       "email": "f.yilmaz@voorbeeld.nl",
                     *       "telefoon": "06 12 34 56 78",
                     *       "actief": true,
                     *       "versie": 1,
                     *       "afwezig": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "persoon": "cr-1",
                     *           "van": "2026-11-30",
                     *           "tot": "2026-12-15",
                     *           "vervanger": "cr-2"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Persoon"];
                };
            };
        };
    };
    wijzigMens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "naam": "Fatima el Amrani",
                 *       "rol": "casusregisseur",
                 *       "gemeenten": [
                 *         "0014"
                 *       ],
                 *       "onderwijssoorten": [
                 *         "po",
                 *         "vo"
                 *       ],
                 *       "email": "f.elamrani@voorbeeld.nl",
                 *       "telefoon": "050 123 45 67",
                 *       "versie": 1
                 *     }
                 */
                "application/json": components["schemas"]["GewijzigdePersoon"];
            };
        };
        responses: {
            /** @description Gewijzigd */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "regio": "noorderwold",
                     *       "naam": "Fatima el Amrani",
                     *       "rol": "casusregisseur",
                     *       "gemeenten": [
                     *         "0014"
                     *       ],
                     *       "onderwijssoorten": [
                     *         "po",
                     *         "vo"
                     *       ],
                     *       "scholen": [],
                     *       "discipline": null,
                     *       "email": "f.yilmaz@voorbeeld.nl",
                     *       "telefoon": "06 12 34 56 78",
                     *       "actief": true,
                     *       "versie": 1,
                     *       "afwezig": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "persoon": "cr-1",
                     *           "van": "2026-11-30",
                     *           "tot": "2026-12-15",
                     *           "vervanger": "cr-2"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Persoon"];
                };
            };
            /** @description Gevraagd, nog niet gedaan: manager, beheerder en privacyfunctionaris hebben rechten over anderen, dus een tweede persoon geeft akkoord (POST /v1/rolverzoeken/{id}/besluiten) */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rolverzoek": {
                     *         "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *         "persoon": "cr-1",
                     *         "naam": "Noor van den Berg",
                     *         "rol": "casusregisseur",
                     *         "nieuw": true,
                     *         "gevraagdDoor": "cr-1",
                     *         "gevraagdOp": "2026-10-06T10:00:00+02:00"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GevraagdeRol"];
                };
            };
        };
    };
    meldAfwezig: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "van": "2026-12-01",
                 *       "tot": "2026-12-15",
                 *       "vervanger": null
                 *     }
                 */
                "application/json": components["schemas"]["NieuweAfwezigheid"];
            };
        };
        responses: {
            /** @description Vastgelegd */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "persoon": "cr-1",
                     *       "van": "2026-11-30",
                     *       "tot": "2026-12-15",
                     *       "vervanger": "cr-2"
                     *     }
                     */
                    "application/json": components["schemas"]["Afwezigheid"];
                };
            };
        };
    };
    trekAfwezigheidIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
                /**
                 * @description Het id van de afwezigheid
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                afwezigheid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ingetrokken; zo stond het er */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "persoon": "cr-1",
                     *       "van": "2026-11-30",
                     *       "tot": "2026-12-15",
                     *       "vervanger": "cr-2"
                     *     }
                     */
                    "application/json": components["schemas"]["Afwezigheid"];
                };
            };
        };
    };
    leesWijzigingenVanMens: {
        parameters: {
            query?: {
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: soort, voor, na, door, op. Weglaten: alle */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De nieuwste eerst */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "wijzigingen": [
                     *         {
                     *           "soort": "persoon",
                     *           "voor": {},
                     *           "na": {},
                     *           "door": "school",
                     *           "op": "2026-10-06T10:00:00+02:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Wijzigingen"];
                };
            };
        };
    };
    leesRolverzoeken: {
        parameters: {
            query?: {
                /** @description De regio; alleen nodig zonder aanmelding, op deze computer */
                regio?: string;
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: id, persoon, naam, rol, nieuw, gevraagdDoor, gevraagdOp. Weglaten: alle */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De oudste eerst */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rolverzoeken": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "persoon": "cr-1",
                     *           "naam": "Noor van den Berg",
                     *           "rol": "casusregisseur",
                     *           "nieuw": true,
                     *           "gevraagdDoor": "cr-1",
                     *           "gevraagdOp": "2026-10-06T10:00:00+02:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Rolverzoeken"];
                };
            };
        };
    };
    beslisOverRol: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "besluit": "akkoord"
                 *     }
                 */
                "application/json": components["schemas"]["BesluitOverRol"];
            };
        };
        responses: {
            /** @description Besloten, en bij akkoord gewijzigd */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "besluit": "akkoord"
                     *     }
                     */
                    "application/json": components["schemas"]["BeslotenRol"];
                };
            };
        };
    };
    leesScholen: {
        parameters: {
            query?: {
                /** @description De regio; alleen nodig zonder aanmelding, op deze computer */
                regio?: string;
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: regio, brin, naam, gemeente, onderwijssoort, versie, contacten. Weglaten: alle */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De scholen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scholen": [
                     *         {
                     *           "regio": "noorderwold",
                     *           "brin": "12AB00",
                     *           "naam": "Basisschool De Wilgen",
                     *           "gemeente": "0014",
                     *           "onderwijssoort": "po",
                     *           "versie": 1,
                     *           "contacten": [
                     *             {
                     *               "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *               "naam": "Basisschool De Wilgen"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Scholen"];
                };
            };
        };
    };
    voegSchoolToe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "brin": "12AB00",
                 *       "naam": "Basisschool De Wilgen",
                 *       "gemeente": "0014",
                 *       "onderwijssoort": "po",
                 *       "regio": "noorderwold"
                 *     }
                 */
                "application/json": components["schemas"]["NieuweSchool"];
            };
        };
        responses: {
            /** @description Toegevoegd */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regio": "noorderwold",
                     *       "brin": "12AB00",
                     *       "naam": "Noor van den Berg",
                     *       "gemeente": "0014",
                     *       "onderwijssoort": "po",
                     *       "versie": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SchoolZonderContacten"];
                };
            };
        };
    };
    wijzigSchool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het BRIN van de school
                 * @example 12AB00
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "naam": "Basisschool De Wilgen",
                 *       "gemeente": "0014",
                 *       "versie": 1,
                 *       "regio": "noorderwold"
                 *     }
                 */
                "application/json": components["schemas"]["GewijzigdeSchool"];
            };
        };
        responses: {
            /** @description Gewijzigd */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regio": "noorderwold",
                     *       "brin": "12AB00",
                     *       "naam": "Noor van den Berg",
                     *       "gemeente": "0014",
                     *       "onderwijssoort": "po",
                     *       "versie": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SchoolZonderContacten"];
                };
            };
        };
    };
    leesWijzigingenVanSchool: {
        parameters: {
            query?: {
                /** @description De regio; alleen nodig zonder aanmelding, op deze computer */
                regio?: string;
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: soort, voor, na, door, op. Weglaten: alle */
                fields?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Het BRIN van de school
                 * @example 12AB00
                 */
                brin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De nieuwste eerst */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "wijzigingen": [
                     *         {
                     *           "soort": "persoon",
                     *           "voor": {},
                     *           "na": {},
                     *           "door": "school",
                     *           "op": "2026-10-06T10:00:00+02:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Wijzigingen"];
                };
            };
        };
    };
    leesConvenanten: {
        parameters: {
            query?: {
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: naam, regio, schooljaar, versie, gemeenten, termijnen, vakanties, voortgang, taken, arbitrage, om, sluiten, verwijsindex, verzuim, bewaren, zaaksysteem, rooster. Weglaten: alle */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De convenanten */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "convenanten": [
                     *         {
                     *           "naam": "standaard",
                     *           "regio": "noorderwold",
                     *           "schooljaar": "2026-2027",
                     *           "versie": 1,
                     *           "gemeenten": [
                     *             "0014"
                     *           ],
                     *           "termijnen": {
                     *             "casusregie": 28,
                     *             "doorbraak": 56,
                     *             "arbitrage": 84,
                     *             "herbeoordeling": 28,
                     *             "nazorg": 28
                     *           },
                     *           "vakanties": {
                     *             "tellenMee": true,
                     *             "perioden": [
                     *               {
                     *                 "naam": "standaard",
                     *                 "van": "2026-09-07",
                     *                 "tot": "2026-12-15"
                     *               }
                     *             ]
                     *           },
                     *           "voortgang": {
                     *             "elke": 1,
                     *             "gemistIsStagnatieNa": null
                     *           },
                     *           "taken": {
                     *             "eersteActieUren": 48,
                     *             "doorbraaktafelUren": 48,
                     *             "uitreikenUren": 48,
                     *             "bereikenUren": 48,
                     *             "veiligheidUren": 4,
                     *             "werkdagen": true,
                     *             "toestemming": 7,
                     *             "horen": 14,
                     *             "terugkeerBevestigen": 7,
                     *             "bestuurlijkBesluit": 7,
                     *             "herinneringVoor": 2,
                     *             "escalatieNa": 1
                     *           },
                     *           "arbitrage": {
                     *             "antwoordVanaf": "opening",
                     *             "antwoord": 1,
                     *             "commissie": 1,
                     *             "zitting": 1,
                     *             "uitspraak": 1,
                     *             "aanvaarding": 1,
                     *             "plaatsingAfdwingen": 7
                     *           },
                     *           "om": {
                     *             "procesVerbaal": 14,
                     *             "besluit": 1,
                     *             "officierszitting": 56,
                     *             "kantonzitting": 84,
                     *             "civiel": 84,
                     *             "onderwijsvraag": 30
                     *           },
                     *           "sluiten": {
                     *             "koppelenBinnen": 365
                     *           },
                     *           "verwijsindex": {
                     *             "binnen": 7
                     *           },
                     *           "verzuim": {
                     *             "uren": 16,
                     *             "dagen": 28,
                     *             "nabijUren": 8
                     *           },
                     *           "bewaren": {
                     *             "jaren": 5
                     *           },
                     *           "zaaksysteem": {
                     *             "betrokkenen": true
                     *           },
                     *           "rooster": [
                     *             {
                     *               "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *               "rol": "casusregisseur",
                     *               "gemeenten": [
                     *                 "0014"
                     *               ],
                     *               "onderwijssoorten": [
                     *                 "po",
                     *                 "vo"
                     *               ],
                     *               "afwezig": [
                     *                 {
                     *                   "van": "2026-09-07",
                     *                   "tot": "2026-12-15",
                     *                   "vervanger": "cr-2"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Convenantenlijst"];
                };
            };
        };
    };
    simuleer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "naam": "Na vier weken thuis begint casusregie",
                 *       "melding": {
                 *         "eersteVerzuimdag": "2026-09-07",
                 *         "gemeldOp": "2026-09-09T09:00:00+02:00",
                 *         "geboortedatum": "2014-03-02",
                 *         "onderwijssoort": "po",
                 *         "gemeente": "0014"
                 *       },
                 *       "verwacht": [
                 *         {
                 *           "op": "2026-10-06T10:00:00+02:00",
                 *           "fase": "casusregie"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Scenario"];
            };
        };
        responses: {
            /** @description Wat er gebeurt, en waar het van de verwachting afwijkt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "naam": "Noor van den Berg",
                     *       "geslaagd": true,
                     *       "afwijkingen": [
                     *         {
                     *           "op": "2026-10-06T10:00:00+02:00",
                     *           "veld": "fase"
                     *         }
                     *       ],
                     *       "verloop": [
                     *         {
                     *           "op": "2026-10-06T10:00:00+02:00",
                     *           "gebeurtenis": "fase-geopend",
                     *           "door": "school"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Simulatie"];
                };
            };
        };
    };
    leesGebeurtenissen: {
        parameters: {
            query?: {
                /** @description Hoeveel regels ten hoogste, van 1 tot en met 200 */
                aantal?: number;
                /** @description Waar deze bladzij begint: volgende van de vorige bladzij */
                na?: string;
                /** @description Alleen deze typen, met komma’s ertussen; zonder: alle */
                typen?: string;
                /** @description Alleen wat in deze regio gebeurt */
                regio?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een deel van de stroom */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regels": [
                     *         {
                     *           "specversion": "1.0",
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "source": "urn:nld:oin:00000001003214345000:systeem:doorbraak",
                     *           "time": "2026-10-06T10:00:00+02:00",
                     *           "datacontenttype": "application/json",
                     *           "sequencetype": "Integer",
                     *           "type": "nl.doorbraak.casus.fase-geopend",
                     *           "subject": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *           "dataref": "https://doorbraak.voorbeeld.nl/v1/casussen/0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11/tijdlijn?aantal=1&na=MA",
                     *           "sequence": "1"
                     *         }
                     *       ],
                     *       "volgende": "WzQyLDIxNDc0ODM2NDdd",
                     *       "meer": true
                     *     }
                     */
                    "application/json": components["schemas"]["Gebeurtenissen"];
                };
            };
        };
    };
    leesAbonnementen: {
        parameters: {
            query?: {
                /** @description Welke velden van een regel u wilt, met komma’s ertussen: id, eigenaar, naam, adres, contact, typen, regio, status, reden, statusOp, misluktSinds, vorigGeheimTot, versie, gemaaktOp. Weglaten: alle */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De abonnementen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "abonnementen": [
                     *         {
                     *           "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "eigenaar": "dashboard",
                     *           "naam": "Dashboard van de gemeente",
                     *           "adres": "Dorpsstraat 1\n9711 AB Groningen",
                     *           "contact": "beheer@voorbeeld.nl",
                     *           "typen": [
                     *             "tekst"
                     *           ],
                     *           "regio": "noorderwold",
                     *           "status": "actief",
                     *           "reden": "geen-antwoord",
                     *           "statusOp": "2026-10-06T10:00:00+02:00",
                     *           "misluktSinds": "2026-10-06T10:00:00+02:00",
                     *           "vorigGeheimTot": "2026-10-06T10:00:00+02:00",
                     *           "versie": 1,
                     *           "gemaaktOp": "2026-10-06T10:00:00+02:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Abonnementen"];
                };
            };
        };
    };
    maakAbonnement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "naam": "Dashboard van de gemeente",
                 *       "adres": "https://ontvanger.example/doorbraak",
                 *       "contact": "beheer@voorbeeld.nl",
                 *       "typen": [
                 *         "nl.doorbraak.casus.fase-geopend",
                 *         "nl.doorbraak.casus.casus-gesloten"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NieuwAbonnement"];
            };
        };
        responses: {
            /** @description Gemaakt; het geheim ziet u alleen nu */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "eigenaar": "dashboard",
                     *       "naam": "Dashboard van de gemeente",
                     *       "adres": "Dorpsstraat 1\n9711 AB Groningen",
                     *       "contact": "beheer@voorbeeld.nl",
                     *       "typen": [
                     *         "tekst"
                     *       ],
                     *       "regio": "noorderwold",
                     *       "status": "actief",
                     *       "reden": "geen-antwoord",
                     *       "statusOp": "2026-10-06T10:00:00+02:00",
                     *       "misluktSinds": "2026-10-06T10:00:00+02:00",
                     *       "vorigGeheimTot": "2026-10-06T10:00:00+02:00",
                     *       "versie": 1,
                     *       "gemaaktOp": "2026-10-06T10:00:00+02:00",
                     *       "geheim": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo="
                     *     }
                     */
                    "application/json": components["schemas"]["AbonnementMetGeheim"];
                };
            };
        };
    };
    leesAbonnement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het abonnement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "eigenaar": "dashboard",
                     *       "naam": "Dashboard van de gemeente",
                     *       "adres": "Dorpsstraat 1\n9711 AB Groningen",
                     *       "contact": "beheer@voorbeeld.nl",
                     *       "typen": [
                     *         "tekst"
                     *       ],
                     *       "regio": "noorderwold",
                     *       "status": "actief",
                     *       "reden": "geen-antwoord",
                     *       "statusOp": "2026-10-06T10:00:00+02:00",
                     *       "misluktSinds": "2026-10-06T10:00:00+02:00",
                     *       "vorigGeheimTot": "2026-10-06T10:00:00+02:00",
                     *       "versie": 1,
                     *       "gemaaktOp": "2026-10-06T10:00:00+02:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Abonnement"];
                };
            };
        };
    };
    wijzigAbonnement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "naam": "Dashboard van de gemeente",
                 *       "adres": "https://ontvanger.example/doorbraak",
                 *       "contact": "beheer@voorbeeld.nl",
                 *       "typen": [
                 *         "nl.doorbraak.casus.fase-geopend",
                 *         "nl.doorbraak.casus.casus-gesloten"
                 *       ],
                 *       "versie": 1
                 *     }
                 */
                "application/json": components["schemas"]["GewijzigdAbonnement"];
            };
        };
        responses: {
            /** @description Gewijzigd */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "eigenaar": "dashboard",
                     *       "naam": "Dashboard van de gemeente",
                     *       "adres": "Dorpsstraat 1\n9711 AB Groningen",
                     *       "contact": "beheer@voorbeeld.nl",
                     *       "typen": [
                     *         "tekst"
                     *       ],
                     *       "regio": "noorderwold",
                     *       "status": "actief",
                     *       "reden": "geen-antwoord",
                     *       "statusOp": "2026-10-06T10:00:00+02:00",
                     *       "misluktSinds": "2026-10-06T10:00:00+02:00",
                     *       "vorigGeheimTot": "2026-10-06T10:00:00+02:00",
                     *       "versie": 1,
                     *       "gemaaktOp": "2026-10-06T10:00:00+02:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Abonnement"];
                };
            };
        };
    };
    verwijderAbonnement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Beëindigd */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    beslisOverAbonnement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "besluit": "pauzeren"
                 *     }
                 */
                "application/json": components["schemas"]["BesluitOverAbonnement"];
            };
        };
        responses: {
            /** @description Zoals het nu staat */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "eigenaar": "dashboard",
                     *       "naam": "Dashboard van de gemeente",
                     *       "adres": "Dorpsstraat 1\n9711 AB Groningen",
                     *       "contact": "beheer@voorbeeld.nl",
                     *       "typen": [
                     *         "tekst"
                     *       ],
                     *       "regio": "noorderwold",
                     *       "status": "actief",
                     *       "reden": "geen-antwoord",
                     *       "statusOp": "2026-10-06T10:00:00+02:00",
                     *       "misluktSinds": "2026-10-06T10:00:00+02:00",
                     *       "vorigGeheimTot": "2026-10-06T10:00:00+02:00",
                     *       "versie": 1,
                     *       "gemaaktOp": "2026-10-06T10:00:00+02:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Abonnement"];
                };
            };
        };
    };
    vernieuwGeheim: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "urenSamen": 168
                 *     }
                 */
                "application/json": components["schemas"]["NieuwGeheim"];
            };
        };
        responses: {
            /** @description Het geheim ziet u alleen nu */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "eigenaar": "dashboard",
                     *       "naam": "Dashboard van de gemeente",
                     *       "adres": "Dorpsstraat 1\n9711 AB Groningen",
                     *       "contact": "beheer@voorbeeld.nl",
                     *       "typen": [
                     *         "tekst"
                     *       ],
                     *       "regio": "noorderwold",
                     *       "status": "actief",
                     *       "reden": "geen-antwoord",
                     *       "statusOp": "2026-10-06T10:00:00+02:00",
                     *       "misluktSinds": "2026-10-06T10:00:00+02:00",
                     *       "vorigGeheimTot": "2026-10-06T10:00:00+02:00",
                     *       "versie": 1,
                     *       "gemaaktOp": "2026-10-06T10:00:00+02:00",
                     *       "geheim": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo="
                     *     }
                     */
                    "application/json": components["schemas"]["AbonnementMetGeheim"];
                };
            };
        };
    };
    leesVerzendingen: {
        parameters: {
            query?: {
                /** @description Hoeveel regels ten hoogste, van 1 tot en met 200 */
                aantal?: number;
                /** @description Waar deze bladzij begint: volgende van de vorige bladzij */
                na?: string;
                /** @description Alleen wat zo staat */
                stand?: "wacht" | "bezorgd" | "opgegeven";
            };
            header?: never;
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzij van het log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regels": [
                     *         {
                     *           "nummer": 12,
                     *           "gebeurtenis": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *           "type": "nl.doorbraak.casus.fase-geopend",
                     *           "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *           "stand": "wacht",
                     *           "gemaaktOp": "2026-10-06T10:00:00+02:00",
                     *           "bezorgdOp": "2026-10-06T10:00:00+02:00",
                     *           "laatstePogingOp": "2026-10-06T10:00:00+02:00",
                     *           "volgendePogingOp": "2026-10-06T10:00:00+02:00",
                     *           "pogingen": 1,
                     *           "antwoord": 200,
                     *           "fout": "te-lang"
                     *         }
                     *       ],
                     *       "volgende": null
                     *     }
                     */
                    "application/json": components["schemas"]["Verzendingen"];
                };
            };
        };
    };
    stuurOpnieuw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
                /**
                 * @description Het nummer, zoals een eerder antwoord het noemde
                 * @example 12
                 */
                nummer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["NieuwePoging"];
            };
        };
        responses: {
            /** @description Zo dadelijk gaat die weer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "nummer": 12,
                     *       "gebeurtenis": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "type": "nl.doorbraak.casus.fase-geopend",
                     *       "casusnummer": "0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11",
                     *       "stand": "wacht",
                     *       "gemaaktOp": "2026-10-06T10:00:00+02:00",
                     *       "bezorgdOp": "2026-10-06T10:00:00+02:00",
                     *       "laatstePogingOp": "2026-10-06T10:00:00+02:00",
                     *       "volgendePogingOp": "2026-10-06T10:00:00+02:00",
                     *       "pogingen": 1,
                     *       "antwoord": 200,
                     *       "fout": "te-lang"
                     *     }
                     */
                    "application/json": components["schemas"]["Verzending"];
                };
            };
        };
    };
    stuurMislukteOpnieuw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Het id, zoals een eerder antwoord het noemde
                 * @example 5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["NieuwePoging"];
            };
        };
        responses: {
            /** @description Zo dadelijk gaan die weer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "aantal": 3
                     *     }
                     */
                    "application/json": components["schemas"]["NieuwePogingen"];
                };
            };
        };
    };
    ontvangNotificatie: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kanaal": "zaken",
                 *       "hoofdObject": "https://zaken.gemeente.example/zaken/api/v1/zaken/4d7a2c1e-93a4-4c2f-8f3b-2f1f7a9f6d10",
                 *       "resource": "status",
                 *       "resourceUrl": "https://zaken.gemeente.example/zaken/api/v1/statussen/9a3f2d60-5b1e-4a8e-9d8c-6f2f0c1a7b22",
                 *       "actie": "create",
                 *       "aanmaakdatum": "2026-11-30T09:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Notificatie"];
            };
        };
        responses: {
            /** @description Aangenomen */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    leeft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Zij leeft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "leeft": true
                     *     }
                     */
                    "application/json": components["schemas"]["Leven"];
                };
            };
        };
    };
    isGereed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gereed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "leeft": true,
                     *       "gereed": true,
                     *       "temporal": "bereikbaar",
                     *       "dossier": "bereikbaar",
                     *       "bewaking": {
                     *         "ouderdom": 0,
                     *         "bevindingen": 0
                     *       },
                     *       "hinder": [
                     *         "dossier-schrijft-niet"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Gezondheid"];
                };
            };
        };
    };
    leesGezondheid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gereed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "leeft": true,
                     *       "gereed": true,
                     *       "temporal": "bereikbaar",
                     *       "dossier": "bereikbaar",
                     *       "bewaking": {
                     *         "ouderdom": 0,
                     *         "bevindingen": 0
                     *       },
                     *       "hinder": [
                     *         "dossier-schrijft-niet"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Gezondheid"];
                };
            };
        };
    };
    meldTerug: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "740e5834-3a29-46b4-9a6f-16142fde533a",
                 *       "reference": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
                 *       "status": "delivered"
                 *     }
                 */
                "application/json": components["schemas"]["Terugmelding"] | components["schemas"]["BriefTerug"];
            };
        };
        responses: {
            /** @description Genoteerd, of van een bericht dat hier niet bekend is */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ontsleutel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "payloads": []
                 *     }
                 */
                "application/json": components["schemas"]["Payloads"];
            };
        };
        responses: {
            /** @description Dezelfde payloads, omgezet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "payloads": [
                     *         {
                     *           "metadata": {},
                     *           "data": "e30="
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Payloads"];
                };
            };
        };
    };
    versleutel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "payloads": []
                 *     }
                 */
                "application/json": components["schemas"]["Payloads"];
            };
        };
        responses: {
            /** @description Dezelfde payloads, omgezet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "payloads": [
                     *         {
                     *           "metadata": {},
                     *           "data": "e30="
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Payloads"];
                };
            };
        };
    };
    leesIk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Uw aanmelding, of het token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c2b7e-8c1d-4c5e-9a53-1f2a6f0d9b31",
                     *       "naam": "Noor van den Berg",
                     *       "rol": "school",
                     *       "regio": "noorderwold",
                     *       "gemeenten": [
                     *         "0014"
                     *       ],
                     *       "scholen": [
                     *         "12AB00"
                     *       ],
                     *       "reikwijdte": "regio-breed",
                     *       "zietCasussen": true,
                     *       "rechten": [
                     *         "melden"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Ik"];
                };
            };
        };
    };
    leesIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een pagina */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><title>doorbraak</title> */
                    "text/html": string;
                };
            };
        };
    };
    leesProblemen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een pagina */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><title>Foutcodes</title> */
                    "text/html": string;
                };
            };
        };
    };
    leesOpenapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0"
                     *     }
                     */
                    "application/json": components["schemas"]["Beschrijving"];
                };
            };
        };
    };
    leesDocumentatie: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een pagina */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><title>De API van Doorbraak</title> */
                    "text/html": string;
                };
            };
        };
    };
}
