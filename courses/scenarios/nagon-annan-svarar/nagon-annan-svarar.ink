// Ulf, 72. Korrekturläsare i trettio år, med Parkinson i nio. Vill att det som står om honom ska vara rätt. Är rädd för att flytta, och
// för de tysta dagarna efter ett besök. Säger ett ord i taget och rättar andras. Tänker i hela meningar. Märker vem som väntar.
// Yvonne, 69. Snabb, rolig, slutkörd. Säger vi. Svarar rätt ibland. Håller på medicinen och på rullatorn, och sover fyra timmar.
// Ingen vet säkert vad som händer i det köket, och det ska ingen ta reda på i dag.
// Äldre man med sjukdom som hörs och syns, kvinna som vårdar. Den som kanske gör illa är den som också behöver hjälp.
VAR trust = 1
VAR nara = 0
VAR vakt = 1
VAR tecken = 0
VAR gympa = 0
VAR tablett = 0
VAR enskild = 0
VAR asked = 0
VAR told = 0
VAR avlast = 0
VAR plan = 0
VAR info = 0
VAR skrivet = 0
VAR delat = 0

-> koket

=== function upp(ref tal, steg, tak) ===
~ tal = MIN(tal + steg, tak)

=== function ner(ref tal) ===
~ tal = MAX(tal - 1, 0)

=== koket ===
Ulf sitter vid köksbordet med rak rygg och en blyertspenna i bröstfickan. Ansiktet är stilla. Det blir så av sjukdomen. Handen lyfter från bordet för att hälsa, men det tar tid.
– Det här är Ulf, säger Yvonne. Hon har mjöl på händerna. – Vi har kaffe och bullar, och vi har redan fyllt i blanketten.
+ [– Tack för att du har fyllt i, Yvonne. Det underlättar. #id: hand-tack]
  # why: Sant, och hon behövde höra det. Hon har skött allt länge. Priset var att hans hand fick vända.
  ~ ner(vakt)
  – Någon måste ju, säger Yvonne och skrattar.
  Ulfs hand är på väg tillbaka. # thought: Halvvägs. Den får återvända till utgångspunkten med oförrättat ärende.
  -> blanketten
+ [Håll fram din hand, och vänta på hans. #id: hand-vanta #skill: talamod]
  # why: Det tog åtta sekunder. De flesta möter på halva vägen eller ger upp. Du lät honom hälsa själv, och då visste alla i köket vem besöket gällde.
  ~ upp(trust, 1, 5)
  Handen kommer fram. Den är varm.
  – Ulf, säger han.
  – Det sa jag ju, säger Yvonne. # thought: Åtta sekunder. Distriktssköterskan har rekordet åt andra hållet. Hon gav upp på två.
  -> blanketten
+ [– Hej, Ulf. Hur är det med dig i dag? #id: hand-hej]
  # why: Du vände dig till honom, och det är rätt håll. Men en öppen fråga i vanlig fart är kortare än den låter. Hon hann före.
  – Det är bra med oss, säger Yvonne. – Han är lite trög på förmiddagarna.
  Klockan är kvart i ett. # thought: Jag hade ett svar på väg. Det var dessutom ett annat svar.
  -> blanketten

=== blanketten ===
Blanketten ligger mellan bullfatet och Ulf. Yvonnes handstil är stor och rund. ”Vad behöver du hjälp med?” Ingenting, utom städning. Vi klarar oss så bra.
+ [– Vad bra. Då tar vi bara det som inte står där. #id: bl-vidare]
  # why: Effektivt, och Yvonne kände sig betrodd. Men nu är det hennes svar som är hans utredning. De går att gå igenom igen, om någon gör det.
  ~ ner(vakt)
  – Det är skönt när det går undan, säger Yvonne. # thought: Godkänd utan genomläsning. Så har alla tryckfel kommit till världen.
  -> somnen
+ [– Det är Ulfs ansökan, så jag skulle behöva höra det av dig. #id: bl-leif]
  # why: Du har rätt, och Ulf hörde det. Men blanketten var två kvällars arbete för Yvonne, och nu var den underkänd. Samma sak hade gått med blanketten framme.
  ~ upp(trust, 1, 5)
  ~ upp(vakt, 1, 5)
  – Jaha, säger Yvonne. – Då får du ha gott om tid.
  Hon knuffar undan papperet så att en bulle rullar. # thought: Av mig. Det var vackert sagt, och det kommer att kosta mig kvällen.
  -> somnen
+ [Läs upp rad för rad, och andas en gång efter varje. #id: bl-las #skill: kommunikation]
  # why: Han kan inte avbryta. Men han kan rätta, om någon läser i hans takt. Det är inte vänlighet, det är att utreda rätt person.
  ~ tecken = 1
  ~ gympa = 1
  ~ upp(trust, 1, 5)
  På raden om torsdagar står det gymnastik, vårdcentralen.
  – Då passar jag på att handla, säger Yvonne.
  Vid raden om att de klarar sig tar Ulf upp pennan. Han gör ett tecken i marginalen, inte större än ett frö. # thought: Deleatur. Bör utgå. Ingen under sextio vet vad det betyder. Men du såg att jag gjorde det.
  -> somnen

=== somnen ===
– Vi sover gott, säger Yvonne på nästa fråga.
Ulf öppnar munnen. Läpparna rör sig en stund innan ljudet kommer.
+ [– Och du, Ulf? Sover du gott eller dåligt? #id: somn-val #skill: kommunikation]
  # why: Två svar att välja på är lättare än en öppen fråga, så det var väl tänkt. Men han letade redan efter ett ord, och nu fick han börja om. Vänta först, hjälp sedan.
  – D… säger Ulf.
  – Dåligt ibland, säger Yvonne. – När han har ätit för sent. # thought: Det blev nästan rätt. Det är det som är så tröttsamt med henne, att det nästan blir rätt.
  -> viktigast
+ [Skriv att de sover gott. Du har fjorton frågor kvar. #id: somn-vidare]
  # why: Tiden är verklig, och Yvonne blev lugn av att det gick framåt. Men du skrev de. Utredningen handlar om en.
  ~ ner(vakt)
  – Precis, säger Yvonne, och skjuter bullfatet mot dig. # thought: Där gick det i tryck.
  -> viktigast
+ [Säg ingenting. Ordna dina papper så länge. #id: somn-vanta #skill: talamod]
  # why: Du tittade inte på honom medan han letade, och du fyllde inte i. Då fick han in sitt enda ord, och det ändrade hela meningen.
  ~ upp(trust, 1, 5)
  – Han vaknar ibland, säger Yvonne, men då somnar …
  – Jag, säger Ulf.
  – Vad är det med dig? säger Yvonne.
  Men det var ingen början. Det var en rättelse. # thought: Ett pronomen, mer behövdes inte. Jag sover gott. Det är hon som går uppe.
  -> viktigast

=== viktigast ===
– Vad är viktigast för dig, Ulf? Så står det på listan, och så frågar du.
– Ti… säger Ulf.
– Tidningen, säger Yvonne. – Han måste ha sin tidning.
Ulf skakar på huvudet. Eller så är det bara darrningen.
+ [Skriv upp tidningen. Hon känner honom, och hon brukar ha rätt. #id: vi-tidningen]
  # why: Ofta är det så, och det är en hjälp att hon kan hans ord. Men hans huvud sa något annat. När två svar inte stämmer är det hans som gäller.
  ~ ner(vakt)
  – Och korsordet, säger Yvonne nöjt. # thought: Korsordet löser hon.
  -> uret
+ [– Tidningen, eller något annat? #id: vi-annat #skill: kommunikation]
  # why: Du gissade inte, och du gav honom ett kort svar att ta tag i. Hon har ofta rätt, och därför är det lätt att missa när hon inte har det.
  ~ upp(trust, 1, 5)
  – Annat, säger Ulf. Läpparna arbetar. – Tid. # thought: Tre bokstäver. Tidningen har nio, och den läste jag åt andra i trettio år.
  -> uret
+ [– Låt honom tala färdigt, är du snäll. #id: vi-lat]
  # why: Du tog hans parti, och det hörde han. Men det var en tillsägelse, och han förlorade ordet i tystnaden efter den. Säg till honom att du har tid, i stället för till henne att hon tar den.
  ~ upp(trust, 1, 5)
  ~ upp(vakt, 1, 5)
  – Förlåt, säger Yvonne. – Jag säger ingenting.
  Hon säger ingenting så att det hörs. Ulf letar, och hittar inte tillbaka. # thought: Tack. Men nu är det två som väntar på att jag ska säga något viktigt.
  -> uret

=== uret ===
Klockan ett ringer ett äggur på spisen. Yvonne stänger av det.
– Tabletten tar vi sen, när vi är klara.
Asken ligger i hennes förklädesficka. Ulf ser på uret. Tummen har börjat röra sig.
+ [– Vid Parkinson är det väl viktigt att den tas på klockslaget? #id: ur-klockslag]
  # why: Du har rätt i sak. Men det blev en anmärkning, och det är inte du som sitter i köket i kväll. Det gick att få gjort utan att någon hade gjort fel.
  ~ tablett = 1
  ~ upp(vakt, 1, 5)
  – Jag har gett honom medicin i nio år, säger Yvonne. Hon ler hela tiden medan hon letar i fickan. # thought: Sant, och korrekt formulerat. Det är jag som får höra det i repris.
  -> fragan
+ [– Ta den nu, ni. Jag behöver ändå en påtår. #id: ur-nu #skill: medmansklighet]
  # why: Du gav ett skäl som inte handlade om henne. Han fick sin tablett i tid, och ingen hade gjort fel. Vad du såg kan du skriva ner sedan.
  ~ tablett = 1
  – Jaja, säger Yvonne.
  Hon lägger tabletten på hans tunga. Han hade sträckt fram handen. # thought: Två minuter över ett. Någon har varit törstig åt mig.
  -> fragan
+ [Säg inget om det. Lägg märke till vad uret visar. #id: ur-markt]
  # why: Ibland är det enda man kan göra att se, och ett klockslag är värt att skriva. Priset betalade han. Efter tolv minuter var rösten nästan borta.
  Ni fortsätter. Tolv minuter senare hör du knappt vad Ulf säger. # thought: Du såg på uret. Det gör ingen. Jag hade hellre haft tabletten, men ändå.
  -> fragan

=== fragan ===
Nu står det på din lista en fråga som alla får, om hur man har det med sina närmaste.
– Fråga på, säger Yvonne. – Femtioett år. Vi har inga hemligheter.
+ [Ställ den nu, i vanlig ton, till dem båda. Alla får den ju. #id: fraga-bada]
  # why: Tonen var rätt, och det är sant att alla får den. Men han svarade med hennes hand i nacken. Det var inget svar, och nu vet hon vad du undrar.
  ~ asked = 1
  ~ upp(vakt, 1, 5)
  – Kära nån, säger Yvonne. – Hör du, Ulf? Om jag är elak mot dig.
  Hon lägger handen om hans nacke.
  – Nej, säger Ulf. Det går fort, för att vara han. # thought: Svaret var redan satt. Jag behövde bara skriva under.
  -> vem_med
+ [Bläddra förbi den. – Nu skulle jag vilja se dig gå. I hallen? #id: fraga-hallen #skill: avsta]
  # why: Ingen märkte att en fråga blev kvar. Gången ska du ändå bedöma, och hallen har en dörr. Men det som inte är sagt måste skrivas upp, annars är det borta.
  – Det går nog, säger Yvonne åt honom. # thought: Du hoppade över en rad. Jag läser upp och ner. Det är en yrkesskada.
  -> vem_med
+ [– Några frågor tar vi alltid enskilt, med alla. De får vänta. #id: fraga-enskilt #skill: avsta #skill: syfte]
  # why: Att låta bli att fråga här är att göra sitt jobb. Du sa det som det är: en regel som gäller alla. Priset är att hon nu vet att det finns något att undra över.
  Ulf flyttar pennan en centimeter. # thought: Alltid, enskilt, alla. Tre ord på rätt plats. Nu kommer följdfrågan.
  -> enskilt

=== enskilt ===
– Vad är det för frågor? säger Yvonne. – Som inte jag får höra.
+ [– Det är våra rutiner, så jag kan tyvärr inte gå in på det. #id: ens-rutin]
  # why: Korrekt, och det låter som en stängd dörr. Det man inte får veta undrar man över, och det är Ulf som får frågorna i kväll.
  ~ upp(vakt, 1, 5)
  – Rutiner, säger Yvonne. # thought: Hon kommer att fråga mig vad det gällde. Jag kommer att svara långsamt.
  -> vem_med
+ [– Om hälsan, och hur man har det. Du kan få en egen stund, du också. #id: ens-egen #skill: medmansklighet]
  # why: Sant, vanligt och utan lock. Och du bjöd in henne i samma regel i stället för att stänga ute henne. Den som får något släpper lättare taget om något annat.
  ~ ner(vakt)
  – Jag? säger Yvonne. Hon tar en bulle, sin första. – Och när skulle det vara? # thought: Du också. Det var skickligt. Ingen har ställt en fråga till henne på nio år.
  -> vem_med
+ [– Bland annat om våld i nära relationer. Det frågar vi alla om. #id: ens-vald]
  # why: Öppet, och till de flesta kan man säga så. Men nu vet hon precis vilken fråga som väntar, och vad svaret ska vara. Säg att det är flera frågor, så räcker det.
  ~ upp(vakt, 2, 5)
  – Våld, säger Yvonne. Hon vänder sig till Ulf. – Har du suttit och sagt något?
  Ulf har inte sagt något på sju minuter. # thought: Det är inte ordet jag har svårt för. Det är frågan efteråt.
  -> vem_med

=== vem_med ===
Yvonne är uppe ur stolen före Ulf.
– Jag håller i honom, det gör jag alltid. Rullatorn står i garaget. Han snubblade bara på den.
+ [– Håll i, du. Så får jag se hur ni brukar göra. #id: vem-hall]
  # why: Du fick se hur det går till, och hon fick vara den som kan. Ibland är det vad som går att få. Någon egen stund blev det inte.
  ~ ner(vakt)
  Hon håller honom om överarmen, som man håller en kasse. Han tar korta, snabba steg.
  – Och så här går det utan, säger hon och släpper. # thought: Demonstration. Märk väl tempot. Det är hennes.
  -> troskeln
+ [– Den borde han nog ha inne. Ska vi inte hämta den? #id: vem-garaget]
  # why: Hon gick själv, så du fick några minuter. Men det var en tillsägelse, och den är kvar när du har åkt. Fråga hellre vad han brukar gå med.
  ~ enskild = 1
  ~ upp(vakt, 1, 5)
  – Vi? säger Yvonne. – Nej, jag hämtar den.
  Ytterdörren går igen, hårdare än den behöver. # thought: Två minuter till garaget, en att leta. Och sedan en vecka.
  -> troskeln
+ [– Det här provet gör vi enskilt. Tio minuter, sedan är du med igen. #id: vem-enskilt #skill: rummet]
  # why: En regel, med ett slut. Det går när stämningen är god. Går det inte är ett nej från en anhörig också en upplysning. Då drar man inte i det.
  {
  - vakt < 2:
    ~ enskild = 1
    – Tio minuter, säger Yvonne. – Jag har ändå en plåt inne. # thought: Tio minuter. Det blir två ord, tre om jag får medvind.
  - else:
    – Jag stör inte, säger Yvonne. – Jag står här i dörren bara. # thought: Hon står där bara. Det är det hon gör.
  }
  -> troskeln

=== troskeln ===
Vid tröskeln till hallen fastnar Ulf. Kroppen vill, men fötterna står kvar.
+ [Ta honom under armen och hjälp till lite. #id: tr-arm]
  # why: Så gör vi av omtanke, och ibland behövs det. Men den som dras stelnar, och han blir dragen ofta. Fråga först, eller ge honom en takt.
  ~ ner(trust)
  Han blir stelare i armen. Det går, men det går tungt. # thought: Ännu en kasse.
  -> hallen
+ [Nynna på en marsch, och gå själv i takt. #id: tr-takt #skill: kommunikation]
  # why: En takt hjälper ofta när fötterna har fastnat. Du gick bredvid honom i stället för att dra. Att du sjöng falskt gjorde honom bara gott.
  ~ upp(trust, 1, 5)
  Vid fjärde takten lossnar vänster fot.
  – Fel, säger Ulf när ni är över. Han samlar sig. – Tonart. # thought: Ett halvt tonsteg. Men vilken känsla.
  -> hallen
+ [Vänta, och titta på tavlan över byrån. #id: tr-vanta #skill: talamod]
  # why: Att vänta utan att stirra är en konst. Har han fått sin tablett räcker det. Utan den hjälper ingen väntan, då hade han behövt en takt.
  {
  - tablett == 1:
    ~ upp(trust, 1, 5)
    Foten lossnar. Ulf ser också på tavlan.
    – Ful, säger han. # thought: Bröllopsgåva. Hennes moster. Jag har väntat i femtioett år på att någon skulle titta länge nog.
  - else:
    ~ enskild = 0
    Foten lossnar inte. Till slut kommer Yvonne och tar honom om armen.
    – Man får bestämma sig, säger hon. # thought: Utan tablett är jag en möbel. Möbler flyttas av den som bor där.
  }
  -> hallen

=== hallen ===
~ tablett = 0
{
- enskild == 1:
  -> hallen_ensam
- else:
  -> hallen_dorren
}

=== hallen_ensam ===
~ enskild = 0
Ni är ensamma i hallen. Det kan vara tre minuter. Ulf håller sig i byrån.
+ [– Är det någon hemma som gör dig illa, eller gör dig rädd? #id: st-fraga]
  # why: Ni var ensamma, och det är frestande. Men den som behöver en halv minut för ett ord hinner inte på tre. Han fick frågan utan att få tiden till den.
  ~ asked = 2
  ~ upp(vakt, 1, 5)
  {
  - trust > 3:
    ~ told = 1
    Ulf ser mot dörren. Läpparna börjar.
    – Inte, säger han.
    Någonstans går en dörr.
    – Här. # thought: Två ord, och du väntade på det andra. Utan det hade jag sagt nej.
  - else:
    – Nej, säger Ulf. Han säger det till byrån. # thought: En fråga på tolv ord. Svaret har jag inte fått plats med på nio år.
  }
  -> yvonne
+ [– Hur vill du att jag gör när jag frågar dig saker? #id: st-hur #skill: kommunikation]
  # why: Du frågade den som vet. Nu kan nästa möte bli hans, med penna, tid och blicken på något annat. Priset är att du ännu inte vet när det mötet ska bli av.
  ~ upp(trust, 2, 5)
  – Vänta, säger Ulf. Han gör en rörelse mot bröstfickan. – Penna. # thought: Nio år. Det är första gången någon frågar efter bruksanvisningen.
  -> yvonne
+ [– När är du någonstans utan Yvonne? #id: st-nar #skill: rummet]
  # why: Du använde den lilla stunden till att få en större. Ett ord räckte, och det ordet kan ingen bli arg för.
  ~ gympa = 1
  ~ upp(trust, 1, 5)
  – Gympan, säger Ulf.
  Du hinner tro att han är klar.
  – Torsdag. # thought: Plats och tid. Det är allt en redaktion behöver.
  -> yvonne

=== hallen_dorren ===
Yvonne står i köksdörren med handduken över axeln.
+ [Luta dig fram. – Är det något du vill säga mig? #id: do-lagt]
  # why: Du menade att han skulle ha en chans. Men en viskning hörs bättre än vanligt tal, och den säger att du anar något. Det är hon som frågar efteråt.
  ~ upp(vakt, 1, 5)
  – Vad sa du? säger Yvonne.
  Ulf ser på tavlan. # thought: Ja. Men inte som viskning, och inte i den här upplagan.
  -> yvonne
+ [– Yvonne, kan du skriva upp vilka tider han tar sina mediciner? #id: do-tider #skill: rummet]
  # why: En uppgift som behövs, på ett ställe dit han inte ser. Du fick en minut, och den räckte till ett ord. Priset är att hon fick ännu en sak att sköta.
  ~ gympa = 1
  Hon går in efter papper.
  – Var skulle vi kunna ses? säger du till tavlan.
  – Gympan, säger Ulf till samma tavla.
  På Yvonnes lapp står det andra tider för torsdagar. Då är det gymnastik på vårdcentralen. # thought: Ett ord från mig, och resten ur hennes penna. Ibland är vi ett bra par.
  -> yvonne
+ [Gör klart gångprovet, fram och tillbaka, och tacka dem båda. #id: do-klart #skill: avsta]
  # why: Du såg att det inte gick i dag, och du nöjde dig med det. Ingen behöver förklara något i kväll. Så ser ett gott arbete ofta ut.
  ~ ner(vakt)
  Ulf går sex steg dit och sex steg hem.
  – Det gick ju riktigt bra, säger Yvonne, och låter förvånad. # thought: Du drog inte. Man märker när någon låter bli.
  -> yvonne

=== yvonne ===
Ulf vilar i fåtöljen. I köket häller Yvonne upp kaffe, bara till dig.
– Jag sover fyra timmar, säger hon. – Det stod inte på blanketten.
Hon gråter inte. Hon viker handduken.
+ [– Då är det väl inte konstigt om man tappar tålamodet ibland. #id: yv-talamod]
  # why: Du menade att visa att du förstår. Men hon hörde en misstanke, och om hon gör honom illa har hon nu fått ett skäl av dig. Trött får man vara. Det är en annan sak.
  ~ upp(vakt, 1, 5)
  – Vad menar du med det? säger Yvonne. Handduken är mycket liten nu. # thought: Fel ord i rätt spalt. Nu blir det tyst här.
  -> talamodet
+ [– Hur länge har du haft det så? Det finns hjälp för dig med. #id: yv-hjalp #skill: medmansklighet]
  # why: Hennes trötthet är sann och ska ha sin egen hjälp. Den förklarar inte uret eller garaget, och den tar inte bort dem. Båda sakerna får finnas.
  ~ avlast = 1
  ~ ner(vakt)
  – För mig, säger Yvonne. Hon börjar skratta, och slutar. – Sen i våras. # thought: Jag hör bra. Det är inget fel på öronen. Hon sover tre.
  -> planen
+ [– I dag är det Ulfs behov vi ska gå igenom. #id: yv-leif]
  # why: Riktigt på papperet. Men hon hade just visat dig något som inte stod där. Den som vårdar har rätt till en egen fråga, hur det än är med det andra.
  – Naturligtvis, säger Yvonne och ställer undan kannan. # thought: Hon sträckte fram något. Jag känner igen rörelsen, den med handen.
  -> planen

=== talamodet ===
+ [– Ingenting särskilt. Ska vi titta på städningen? #id: yv-stad]
  # why: Du märkte att det blev fel och bytte ämne. Det är mänskligt. Men hon har det kvar, och det är inte dig hon frågar i kväll.
  – Städningen, säger Yvonne. – Ja, det var ju den. # thought: Städningen. Det är alltid den.
  -> planen
+ [– Det blev klumpigt. Jag menade att fyra timmar är för lite. #id: yv-laga #skill: laga]
  # why: Du tog tillbaka gissningen och behöll omsorgen. Hon kunde sänka axlarna igen, och du slapp lämna en fråga efter dig i köket.
  ~ ner(vakt)
  ~ avlast = 1
  – Ja, säger Yvonne efter en stund. – Det är för lite. # thought: Rättelse införd. Det ser man sällan.
  -> planen

=== planen ===
Klockan är tio i två. Frågor finns kvar.
+ [– Jag ringer dig på måndag klockan tio, Ulf, så tar vi resten då. #id: pl-ringa]
  # why: En tid och en dag, det är bra. Men rösten är för svag för en telefon, och du vet vem som svarar i den. Ett samtal kräver ett rum.
  ~ plan = 1
  – Ring du, säger Yvonne. – Det är ändå jag som tar telefonen. # thought: Per telefon låter jag som någon som flämtar. Folk lägger på.
  -> infon
+ {gympa == 1} [– Resten tar vi på vårdcentralen på torsdag. Jag lånar ett rum där. #id: pl-gympa #skill: rummet]
  # why: En tid han redan har, på ett ställe dit han redan går. Ingen behöver förklara den. Så blir en egen stund av utan att någon har tagit den ifrån någon.
  {
  - vakt < 3:
    ~ plan = 2
    – Då handlar jag så länge, säger Yvonne. # thought: Sidan tre, torsdag. Jag ska vässa pennan.
  - else:
    ~ plan = 1
    – Då går jag med in, säger Yvonne. – Så att det inte blir fel. # thought: Så att det inte blir fel. Det är min replik.
  }
  -> infon
+ [– Jag kommer hit igen, och då är det bara Ulf och jag. #id: pl-igen]
  # why: Tydligt, och han hörde att du menade det. Men hon fick veta att hon ska bort ur sitt eget kök. Ge det en plats eller ett skäl, så slipper det bli ett krav.
  ~ plan = 1
  ~ upp(vakt, 1, 5)
  – Och var ska jag vara då? säger Yvonne. # thought: Det är en bra fråga. Det finns inget rum här där hon inte är.
  -> infon
+ {avlast == 1} [– Vi kan börja med avlösning. Någon är här, och du får gå ut. #id: pl-avlosning #skill: medmansklighet]
  # why: Det var hennes behov, och det tog du på allvar. Att Ulf får en eftermiddag med någon som väntar in honom följer med på köpet. Priset är att frågan dröjer.
  ~ plan = 3
  – Gå ut vart då? säger Yvonne. Så tänker hon efter. – Simhallen, säger hon. – Den finns väl kvar. # thought: Hon simmade bra. Det kan man skriva utan ändring.
  -> infon

=== infon ===
~ gympa = 0
~ avlast = 0
Ulf har kommit tillbaka till bordet. Kvar på din lista är det som alla får höra.
+ [Lägg broschyren om stöd vid våld i högen med de andra. #id: in-broschyr]
  # why: Den hör till materialet, och det var enkelt. Men den blir kvar på bordet när du har gått, och det är hon som städar. Säg det hellre högt, till båda.
  ~ upp(vakt, 1, 5)
  Yvonne bläddrar i högen redan innan du har rest dig.
  – Den här behöver vi ju inte, säger hon. # thought: Vi.
  -> namnet
+ [Säg det till dem båda, som en punkt bland de andra. #id: in-bada #skill: informera]
  # why: Samma ord till båda, som på alla hembesök. Då är det ingen hemlighet som någon måste fråga om. Och båda vet, vem som än behöver det.
  ~ info = 1
  – Blir det svårt hemma, med orken, med pengarna eller för att någon gör en illa, så kan man vända sig till oss i %kommunen%. Män kan också ringa %phone:stodlinjen-man% och kvinnor %phone:kvinnofridslinjen%. Det säger jag till alla.
  – Det är väl bra att det finns, säger Yvonne. # thought: Tre led, och det viktiga sist. Där ska det stå.
  -> namnet
+ [Spara det till en annan dag. Det passar inte med båda i rummet. #id: in-inte]
  # why: Försiktigt tänkt, och frågan ska vänta. Men det här är ingen fråga, och den som får höra det som alla får höra är inte utpekad. Nu vet ingen av dem.
  Ni pratar om snön i stället. Det blir inte mycket av den i år. # thought: Du hade en rad till. Jag såg den.
  -> namnet

=== namnet ===
Yvonne lägger blanketten framför Ulf.
– Så skriver du under, så är det klart.
{tecken == 1: Hans lilla tecken sitter i marginalen.|Pennan ligger redan i hans hand.}
+ [Låt honom skriva. Det är hans namn, och det får ta sin tid. #id: na-skriv]
  # why: Du väntade på namnet, och det gjorde ingen annan. Men det stod under hennes svar. Det går att ändra sedan, med mer besvär.
  ~ ner(vakt)
  ~ ner(trust)
  Det tar en minut. Bokstäverna blir mindre och mindre tills de tar slut. # thought: Mitt namn, i sex punkter och fallande. Under en text som jag inte har läst korrektur på.
  -> skriva
+ {tecken == 1} [– Ulf, du har gjort ett tecken här. Vad betyder det? #id: na-tecken]
  # why: Du hade sett det, och du ville veta. Men han skrev det litet av ett skäl. Det du ser i smyg frågar du om i enrum.
  ~ upp(vakt, 1, 5)
  – Har du kladdat? säger Yvonne och vrider på papperet.
  Ulf lägger ner pennan. # thought: Det var tänkt för en annan läsare. I ett annat rum.
  -> skriva
+ [– Jag tar med den och renskriver. Han skriver under nästa gång. #id: na-ren #skill: kommunikation]
  # why: En underskrift under någon annans svar är svår att ta tillbaka. Nu är utredningen öppen, papperet ligger i din väska, och du har ett skäl att träffa honom igen.
  ~ upp(trust, 1, 5)
  – Men då drar det ut på tiden, säger Yvonne.
  – Några dagar, säger du. # thought: Ej godkänd för tryck. Tack.
  -> skriva
+ [Skriv på besökslappen: Ulf bör få tala ostört. Följs upp. #id: na-lapp]
  # why: Du ville att nästa person skulle veta. Men lappen ligger på deras bord. Det som ska läsas av kollegor skrivs där bara kollegor läser.
  ~ vakt = 5
  Yvonne sätter lappen på kylskåpet, med de andra lapparna. Hon läser den medan hon trycker fast magneten. # thought: Ostört. Det ordet kommer att hänga där.
  -> skriva

=== skriva ===
~ tecken = 0
// Besöket är slut, och kurvan med det. Från och med nu är tryggheten och oron där hemma ja eller nej.
{trust > 2:
  ~ nara = 1
}
~ trust = -1
{
- vakt > 4:
  ~ vakt = 5
- else:
  ~ vakt = 0
}
# time: I bilen
Datorn ligger i knät. Rutan är obligatorisk: Har frågan om våld ställts? Ja, eller nej och varför.
+ {asked < 2} [Kryssa ja, svarade nej. Så blir rutan grön, och du tar det sen. #id: sk-gron]
  # why: Alla har gjort det någon gång, en fredag. Men ett nej som ingen har sagt stänger frågan för den som kommer efter. Ej ställd är inte ett misslyckande.
  -> gron
+ {asked == 0} [Ej ställd, anhörig närvarande. Skriv när och var den ska ställas. #id: sk-ej #noted: not-asked #skill: dokumentera]
  # why: I det här köket är det den bästa anteckningen som finns. Den säger att du såg vem som hörde, och den gör frågan till någons uppgift.
  ~ skrivet = 1
  Under det skriver du klockslag. Uret ringde ett. Rullatorn i garaget. Det som syntes, inte det du tror.
  -> dela
+ {asked == 1} [Ej ställd enskilt. Makan var med och svarade först. #id: sk-bada #noted: not-asked #skill: dokumentera]
  # why: Du kunde ha skrivit nej och sluppit undan. I stället står det hur det gick till, och att frågan är kvar. Det är så man lagar den.
  ~ skrivet = 1
  Du skriver också om handen. Det är svårt att få den att bli bara en hand.
  -> dela
+ {asked == 2 && told == 1} [Ja, i hallen. Skriv hans två ord precis som de kom. #id: sk-ja #noted: yes #skill: dokumentera]
  # why: Två ord, med citattecken och ett rum. Den som läser behöver inte mer för att förstå vad som är nästa steg.
  ~ skrivet = 1
  Du skriver: ”Inte. Här.” Du skriver att en dörr gick emellan.
  -> dela
+ {asked == 2 && told == 0} [Ja, i hallen, svarade nej. Skriv hur kort stunden var. #id: sk-nej #noted: no #skill: dokumentera]
  # why: Nejet är hans, och det ska stå där. Att han hade tre minuter ska också stå där, så att någon frågar igen med mer tid.
  ~ skrivet = 1
  Du skriver nej. Du skriver att han sa det till byrån.
  -> dela
+ [Ta det i kväll. Nästa hembesök började för fem minuter sen. #id: sk-kvall]
  # why: Det är så dagarna ser ut, och du tänkte verkligen göra det. Men i kväll minns du bullarna. Uret och ordet är det som försvinner först.
  # time: På kvällen
  Bullarna minns du. Vad var det han sa om sömnen?
  -> sent

=== gron ===
En ruta till kommer fram: ”Var någon annan i rummet?” Den är också obligatorisk.
+ [Skriv ja, makan. Stryk svaret, och lämna raden om varför tom. #id: gr-tom #noted: not-asked]
  # why: Det som står är inte längre fel, och det är något. Men den tomma raden får nästa person fylla i genom att gissa, och hon gissar snällt.
  Rutan blir gul. Varför den är gul står ingenstans.
  -> dela
+ [Backa. Skriv ej ställd enskilt, anhörig närvarande. #id: gr-backa #noted: not-asked #skill: laga]
  # why: Systemet frågade det du redan visste. Att ändra sig tio sekunder senare kostar ingenting, och nu är frågan kvar åt Ulf.
  ~ skrivet = 1
  Rutan blir gul. Gul är också en färg.
  -> dela

=== sent ===
+ {asked < 2} [Ej ställd, anhörig närvarande. Skriv det du kommer ihåg. #id: se-ej #noted: not-asked]
  # why: Det viktigaste blev rätt. Klockslagen fick bli ungefär, och ungefär är svårare för nästa person att lita på.
  Du skriver att medicinen dröjde. Hur länge vet du inte.
  -> dela
+ {asked == 2 && told == 1} [Ja, i hallen. Skriv ungefär vad han sa. #id: se-ja #noted: yes]
  # why: Ungefär är farligt när någon bara har sagt två ord. Men det står, och det står att det är skrivet i efterhand.
  Du skriver att han inte ville prata hemma. Det var kortare när han sa det.
  -> dela
+ {asked == 2 && told == 0} [Ja, i hallen, svarade nej. Skriv att det är skrivet på kvällen. #id: se-nej #noted: no]
  # why: Sant, och sent. Vart han tittade när han sa det kommer du inte längre på, och det var det som talade.
  Du skriver nej. Det ser säkrare ut än det var.
  -> dela

=== dela ===
Det är ett äggur och ett garage. Det är kanske ingenting.
+ [Prata av dig med en kollega i korridoren. Yvonne är nog bara slut. #id: de-korridor]
  # why: Att prata är bra, och slut är hon. Men det blev en förklaring i stället för en fråga. Och i en korridor är det fler än en som hör ett namn.
  – De gör så gott de kan, säger kollegan.
  Det gör de säkert. Du tänker på uret.
  -> slut
+ [Ring %vin%-handläggaren på enheten, och säg vad du såg. #id: de-vin #skill: dela]
  # why: Du behövde inte veta säkert för att fråga. Två som tänker ser skillnad på trött och farligt bättre än en. Och nästa möte blev förberett.
  ~ delat = 1
  – Hade du penna med dig? frågar hon. – Ta en tjock. Och en tavla att peka på. Hur är det med dig?
  Du har fortfarande mjöl på ärmen.
  -> slut
+ [Ring fysioterapeuten. Hon kan titta efter märken på torsdag. #id: de-fysio]
  # why: Klokt att tänka på dem som ser honom. Men du lämnade ut hans uppgifter utan att fråga honom, och nu är det fler som undrar högt. Fråga Ulf först, på torsdag.
  ~ plan = 0
  Hon lovar. På torsdagen frågar hon honom, vänligt, med dörren öppen mot korridoren. Ulf säger nej till korridoren.
  -> slut
+ [Låt det vara. Han är en och åttiofem, och hon är liten och snäll. #id: de-man]
  # why: Så ser det ut, och därför missas män. Men den som inte kommer ur stolen utan hjälp är inte störst i rummet. Det behöver inte vara våld, bara något som någon mer har tänkt på.
  Du kör till nästa hembesök. Hela vägen dit hör du ett äggur.
  -> slut

=== slut ===
{
- plan == 3 && vakt == 0:
  # time: Tre veckor senare
- else:
  # time: Torsdag
}
{
- vakt > 2:
  -> slut_tyst
- told == 1 && plan > 1 && delat == 1:
  -> slut_ord
- plan > 1 && nara == 1 && delat == 1 && info == 1:
  -> slut_egen
- plan > 1 || (plan == 1 && delat == 1 && skrivet == 1):
  -> slut_annu
- else:
  -> slut_vi
}

=== slut_tyst ===
{plan == 2: Ulf kommer inte till gympan. Yvonne ringer i stället.|Yvonne ringer till enheten.} De drar tillbaka ansökan. Städningen ordnar de själva.
{
- delat == 1:
  – Jag är inte arg, säger Yvonne i telefonen. – Det har bara blivit så mycket prat.
  I bakgrunden hörs ett äggur. Ingen stänger av det. Mitt emot dig har %vin%-handläggaren dragit ut en stol.
- else:
  I ditt fack ligger ett meddelande: Ärendet avslutas på egen begäran. Det är undertecknat, i bokstäver som blir mindre och mindre.
}
# ending: tyst-hemma
-> END

=== slut_ord ===
{
- plan == 2:
  I rummet bredvid gymnastiksalen finns två stolar och en tjock penna.
- else:
  Yvonne är i simhallen. Du har med dig en tjock penna.
}
– Inte där, säger du. – Men här, kanske.
Ulf ritar inget tecken. Han skriver. Du ser ut genom fönstret så länge.
{skrivet == 1: När han är klar är det elva ord. Ditt papper från hallen ligger bredvid, med hans två.|När han är klar är det elva ord. Om hallen minns ni olika, och han rättar dig.}
# ending: ett-ord
-> END

=== slut_egen ===
{
- plan == 2:
  I rummet bredvid gymnastiksalen finns två stolar, en tjock penna och fyrtio minuter. Yvonne handlar.
- else:
  Yvonne är i simhallen. Avlösaren diskar. Du har fyrtio minuter och en tjock penna.
}
{
- asked == 2:
  – Jag frågade dig i hallen, säger du. – Det var för kort om tid. Får jag fråga igen?
  Det tar en halv minut.
  – Långsamt, säger Ulf.
- asked == 1:
  – Jag frågade dig i köket, säger du. – Det var fel ställe. Får jag fråga igen?
  Det tar en halv minut.
  – Andra upplagan, säger Ulf. – Ja.
- else:
  – Jag hoppade över en fråga, säger du.
  Det tar en halv minut.
  – Rad nio, säger Ulf.
}
{skrivet == 1: Dina anteckningar med klockslagen ligger kvar i väskan. I dag är det hans papper.|Klockslagen minns du bara ungefär. Det gör inget i dag, men det kommer att göra något sedan.}
# ending: egen-tid
-> END

=== slut_annu ===
{
- plan == 2:
  Du sitter i rummet bredvid gymnastiksalen. Ulf kommer, sätter sig och ser på pennan.
  {delat == 1: – Väder, säger han till slut. Ni talar om väder i fyrtio minuter. När han går ser han på klockan på väggen. – Nästa, säger han.|Du har inte frågat någon hur man gör när orden tar så lång tid. De fyrtio minuterna räcker till sömnen. – Nästa, säger Ulf när han går.}
- plan == 3:
  Avlösaren kommer klockan ett. Yvonne går ut med en badväska. Hon vänder två gånger.
  Ulf får sin tablett när uret ringer. Ingen frågar honom något i dag. Avlösaren läser tidningen högt och väntar efter varje rad.
- else:
  Det blev inget rum i dag. Men %vin%-handläggaren vet vem som svarar i telefon, och hon har en bättre dag.
  – Finns det något han gör utan henne? frågar hon. – Där börjar vi.
}
{info == 0: Det som alla får veta har ingen av dem fått veta än. Det står först på listan.}
# ending: inte-annu
-> END

=== slut_vi ===
{
- plan == 1:
  Yvonne svarar på andra signalen.
  – Vi mår bra, säger hon. – Vi undrar mest när städningen kommer.
- else:
  Beslutet om städning går ut med posten. Yvonne ringer och tackar.
}
{
- asked == 1 && skrivet == 0:
  Enligt systemet är frågan kvar. Varför den är det vet bara du.
- skrivet == 1:
  Din kollega läser anteckningen före sitt besök. Hon ringer och frågar vilken tid på dagen han talar bäst.
- else:
  Bakom henne försöker någon säga något. Det tar tid.
}
# ending: vi-svarar
-> END
