// Marit, 44, vårdbiträde på äldreboendet Vallmon i elva år. Torr i munnen, pratar om de boende när det gäller henne själv. Läser chefsorden högt
// så att de låter som de är. Vill i dag gå klockan halv tre, som hon har sagt hemma. Är rädd att det når bemanningen, och att det vackra alla tyckte
// om ska bli något annat. Skrattar åt Åke på sjuan, som friar på tisdagar. Har sett vem du ringer när helgerna inte går ihop.
// Helena, 47, sambo sedan tre år, samordnar vikarier på bemanningen i samma kommun. Rolig, bakar, ställer upp. Tuva, 16, Marits dotter, varannan vecka.
// Roger, skyddsombud. Vera på fyran och Åke på sjuan bor på Vallmon. Den som håller i samtalet är enhetschef.
VAR trust = 2
VAR told = 0
VAR asked = 0
VAR synlig = 0
VAR mallen = 0
VAR teskedar = 0
VAR lofte = 0
VAR tuva = 0
VAR tid = 0
VAR stod = 0
VAR datum = 0
VAR ruta = 0
VAR delat = 0
VAR rost = 0

-> rummet

=== function upp(ref tal, steg, tak) ===
~ tal = MAX(tal, MIN(tal + steg, tak))

=== function ner(ref tal) ===
~ tal = MAX(tal - 1, 0)

=== rummet ===
# time: 13.30
Ditt rum har glas mot korridoren. I fikarummet mittemot äter fyra personer av Helenas äppelkaka.
Du har tjugotre medarbetare. Marit är den tjugoandra i höst.
– Är det jag nu? säger hon från tröskeln. – Eller ska du äta först? Åke på sjuan säger att chefer aldrig äter.
Det var hennes sambo som bakade. Helena sitter på bemanningen och hittar vikarier åt dig. I fredags ringde du henne fyra gånger.
+ [Dra ner persiennen och stäng dörren. #id: rum-persienn]
  # why: Ingen skulle se in, det var tanken. Men den persiennen är aldrig nere, så nu undrar fyra personer vad Marit har gjort. Hon räknade dem när hon satte sig.
  ~ upp(synlig, 1, 4)
  Det blir tystare i fikarummet.
  – Oj, säger Marit. – Då är det allvar. # thought: Fyra stycken. En av dem åker buss med Helena.
  -> mall
+ [Sätt er vid det lilla bordet, på var sin likadan stol. #id: rum-bordet #skill: makt]
  # why: Skrivbordet hade gjort henne till ett ärende. Nu satt ni lika högt. Glaset är kvar, och det var hon som fick lösa det.
  ~ upp(trust, 1, 5)
  Marit väljer stolen med ryggen mot glaset.
  – Så här satt vi när jag blev anställd, säger hon. – Då fick jag en hel bakelse. # thought: Två likadana stolar. Då sitter man i alla fall inte på straffbänken.
  -> mall
+ [Ta med papperen till rummet på tvåan, det utan fönster mot korridoren. #id: rum-tvaan #skill: rummet]
  # why: Det tog fem minuter av en timme som redan var trång. Men resten av samtalet hade ingen publik, och ingen behövde undra över en persienn.
  ~ upp(trust, 1, 5)
  ~ mallen = 1
  Det är där anhöriga brukar sitta. Det finns en soffa och en ask med näsdukar. Marit ställer asken i fönstret innan hon sätter sig.
  Mallen fick följa med på papper. Ni ser båda vad som står. # thought: Här gråter folk. Det tänker inte jag göra. Men det var tyst.
  -> mall

=== mall ===
Överst i mallen har systemet räknat åt dig. Korttidsfrånvaro: fem tillfällen. Tackat nej till extrapass: fyra.
+ [– Vi tar det tråkiga först. Fem sjukdagar, mest måndagar. #id: mall-franvaro]
  # why: Du ville ha det ur världen. Men nu är det ett samtal där hon ligger efter, och den som ligger efter lägger inte något mer på högen.
  ~ ner(trust)
  – Magen, säger Marit. – Det går mycket maginfluensa på Vallmon. Fråga Vera på fyran. # thought: Där är det räknat. Då är det bara att räkna tillbaka.
  -> passen
+ {mallen == 0} [Vänd skärmen mot henne. – Det som syns här är allt jag skriver. #id: mall-skarm #skill: makt]
  # why: Den som bestämmer över lönen får gärna visa vad som skrivs. Priset var att hon fick se de röda siffrorna, men hon visste ju om dem.
  ~ mallen = 1
  ~ upp(trust, 1, 5)
  – Fem tillfällen, läser Marit. – Det låter som om jag har gjort inbrott. # thought: Det hade gått att låta bli. De andra cheferna sitter som i en cockpit och skriver.
  -> passen
+ [– Vad är du mest nöjd med i år? #id: mall-nojd #skill: fortroende]
  # why: Hon är bra på sitt jobb, och det fick komma först. Då är hon någon som kan något, när det svåra kommer. Frånvaron står kvar överst på sidan, och den såg hon.
  ~ upp(trust, 1, 5)
  – Åke friade i tisdags, säger Marit. – Igen. Jag sa att jag ska tänka på det.
  Hon skrattar, med hela ansiktet, i ungefär två sekunder.
  – Skriv det under måluppfyllelse. # thought: Nöjd. Det var länge sedan det var en fråga.
  -> passen

=== passen ===
Sedan är det helgerna. Hon har sagt nej till fyra pass, och till att byta till kväll.
– Det passar inte, säger Marit.
+ [– Är det något hemma som gör det svårt? #id: pass-hemma]
  # why: Du anade rätt, och frågade som någon som anar. Då blev det ett förhör, och sådana klarar hon. Samma fråga till alla hade hon inte behövt försvara sig mot.
  ~ ner(trust)
  – Nej, säger Marit. – Hurså? Är det någon som har sagt något? # thought: Vem har pratat? Vem?
  -> ringer
+ [– Jag frågar inte varför. Säg bara vad som går. #id: pass-gar #skill: fortroende]
  # why: Hon slapp hitta på ett skäl, och då kom ett riktigt, fast inklätt. Priset är att din söndag fortfarande är tom.
  ~ teskedar = 1
  ~ upp(trust, 1, 5)
  – Vardagar, säger hon. – Klockslag som inte flyttar på sig.
  Hon ser ut genom fönstret.
  – Vera på fyran gömmer teskedarna. Frågar man var de är så vet hon inte. Men hon vet precis vem hon gömmer dem för. # thought: Nu pratade jag om Vera igen. Det är bra med Vera.
  -> ringer
+ [– Jag får inte ihop söndagarna utan dig. Kan du ta varannan? #id: pass-sondag]
  # why: Det är ditt jobb att få ihop söndagarna, och du frågade rakt. Men en chef som vädjar är svår att säga nej till. Du fick ett ja som hon kommer att få betala för.
  ~ ner(trust)
  – Javisst, säger Marit.
  Hon säger det som man säger det till tandläkaren, med munnen öppen. # thought: Då blir det Helena som får veta det före mig. Som vanligt.
  -> ringer

=== ringer ===
Det surrar i fickan på hennes tunika. Det är tredje gången.
– Det är bara Helena. Hon undrar när vi slutar. Hon är mån om mig.
+ [– Vi har telefonerna av när vi pratar här. Det gäller mig också. #id: ring-av]
  # why: Rättvist, och en bra regel de flesta dagar. Men du vet inte vad ett obesvarat samtal kostar i kväll, och det gör hon.
  ~ ner(trust)
  – Javisst, säger Marit. Hon håller in knappen tills skärmen blir svart.
  Efter det tittar hon på väggklockan i stället. # thought: Halv tre. Tjugofem minuter svart. Det får jag prata om hela vägen hem.
  -> sista_raden
+ [– Hälsa henne. Utan Helena hade jag inga helger alls. #id: ring-halsa]
  # why: Det var sant och vänligt menat. Men nu vet Marit vem du behöver mest av dem två.
  ~ ner(trust)
  – Det ska jag, säger Marit. – Det blir hon glad för. # thought: Alla är så glada i Helena. Jag med. Det är ju det.
  -> sista_raden
+ [– Svara du. Jag hämtar kaffe så länge. #id: ring-kaffe #skill: rummet]
  # why: Hon kunde svara som hon brukar, utan publik. Priset är tre minuter, och att du inte hörde något. Det var inte ditt att höra.
  ~ upp(trust, 1, 5)
  När du kommer tillbaka ligger telefonen med skärmen mot låret.
  – Halv tre, säger hon. – Jag sa halv tre. # thought: Gick ut ur sitt eget rum. För att jag skulle få svara.
  -> sista_raden

=== sista_raden ===
# time: 14.05
Målen är klara. Demenskursen, ja tack.
Kvar är sista raden, den som kom till i år när politikerna hade bestämt sig: Alla har fått frågan om våld. Tjugoen gånger har du sagt den. Den blir inte lättare.
+ [– Då har vi en sista punkt som jag måste bocka av. Den går fort. #id: sist-bocka]
  # why: Så låter man när man själv vill ha det gjort. Hon hjälpte dig med det. Den som ska bockas av svarar så att det blir en bock.
  ~ asked = 1
  – Bocka på, säger Marit. # thought: Fort. Det är den sorten.
  -> orden
+ [– En fråga till. Alla får den. Du får låta bli att svara. #id: sist-alla #skill: syfte]
  # why: Nu var det inte henne du misstänkte, och hon fick tiga utan att det syntes. Att du inte sa vad Roger svarade var det bästa argumentet du hade.
  ~ asked = 2
  ~ upp(trust, 1, 5)
  – Alla? säger Marit. – Roger också?
  – Roger också.
  – Vad sa han?
  – Det får du inte veta.
  Hon tänker på det. # thought: Då får inte Roger veta heller.
  -> orden
+ [Hoppa över raden. Hon har fått nog för i dag. #id: sist-hoppa]
  # why: Det var omtanke, och lite lättnad. Men hon visste om raden, alla har pratat om den i fikarummet. Nu är hon den enda som inte blev frågad.
  Du lägger ihop papperen.
  – Tack för i dag, säger du.
  Marit reser sig. Hon går inte. # thought: Roger sa att alla fick den. Då syns det väl på mig. Då är det ingen som vågar.
  -> allt

=== allt ===
– Var det allt? säger Marit, med handen på stolsryggen.
+ [– Jag hoppade över en rad. Får jag ta den? #id: allt-ta #skill: laga]
  # why: Du sa att det var du som tyckte att den var svår. Då behövde hon inte vara den svåra. Så låter en människa som råkar vara chef.
  ~ asked = 2
  ~ upp(trust, 1, 5)
  – Jag tyckte att den var svår, säger du.
  – Frågan, säger Marit, och sätter sig igen. – Den Roger fick. # thought: Chefer är också rädda för den. Då är vi två.
  -> orden
+ [– Är det något du själv vill ta upp? #id: allt-oppet]
  # why: Det lät öppet, och det var menat så. Men nu var det hon som skulle börja, utan att veta vad du tål. En öppen dörr är tyngre att gå in genom än en fråga.
  ~ upp(trust, 1, 5)
  – Kaffemaskinen, säger Marit efter en stund. – Den är ju under all kritik.
  Du skriver upp kaffemaskinen. # thought: Där hade jag chansen. Kaffemaskinen, sa jag.
  -> dorren
+ [– Det var allt. Du gör ett fint jobb, det vill jag att du vet. #id: allt-fint]
  # why: Hon tog med sig det, det var inte bortkastat. Men hon stod kvar för att höra något annat, och beröm är också ett sätt att säga hej då.
  – Tack, säger Marit. – Skriv det nånstans. # thought: Fint. Ja. Då åker vi hem.
  -> dorren

=== orden ===
Hon tittar på munnen på dig, inte på ögonen.
+ [– Jag läser: Förekommer det våld i någon av dina nära relationer? #id: ord-laser #skill: fraga]
  # why: Du vågade säga ordet, och samma ord till alla. Men våld är för de flesta något med blåmärken, och hon har inga. Hon svarade på en annan fråga.
  ~ ner(trust)
  – Förekommer, säger Marit. – Nej. Det kan man väl inte säga. # thought: Våld. Då skulle det väl synas någonstans.
  -> svaret
+ [– Är det någon nära dig som bevakar dig, skrämmer dig eller gör dig illa? #id: ord-konkret #skill: fraga]
  # why: Tre saker man kan känna igen, och ingen av dem behöver synas. Du sa inte vem. Då kunde hon själv höra vem hon tänkte på.
  ~ upp(trust, 1, 5)
  Handen går till fickan på tunikan, fast det inte surrar. # thought: Bevakar. Det finns alltså ett ord för det.
  -> svaret
+ [– Hur har ni det egentligen, Helena och du? #id: ord-helena]
  # why: Varmt, och inte den fråga de andra fick. Nu var det Helenas bekant som undrade. Det svaret har Marit övat på i tre år.
  ~ ner(trust)
  – Jättebra, säger Marit. – Du vet hur hon är. Hon ställer upp för alla. # thought: Vill du veta det, eller vill du höra det?
  -> svaret

=== svaret ===
{
- trust > 2:
  -> rorigt
- else:
  ~ teskedar = 0
  -> nejet
}

=== nejet ===
– Så nej, säger Marit. – Skriv nej. Eller vad man skriver.
{mallen == 1: Hon ser att du inte skriver något.|Hon försöker se vad du skriver. Du skriver inget.}
~ mallen = 0
+ [– Tack. Det här får alla veta, vad de än säger. #id: nej-info #skill: informera]
  # why: Ett nej i dag, och hon fick ändå allt hon behöver om det blir ett annat svar. Och du förklarade inte varför just hon skulle ha det.
  ~ stod = 1
  Du säger att det finns stödsamtal på arbetstid, och ett %vin%-ombud. Och Kvinnofridslinjen, %phone:kvinnofridslinjen%.
  – Är inte den för dem som har karlar? säger Marit.
  – Den svarar kvinnor. Mer än så står det inte.
  – Jaså, säger Marit. Hon läser på kaffekoppen. # thought: Kvinnor. Ja, det är jag ju.
  -> dorren
+ [– Är det säkert? Du vet att du kan lita på mig, Marit. #id: nej-sakert]
  # why: Du menade att dörren var öppen. Hon hörde att svaret inte dög. Den som har makt över schemat kan inte be om förtroende, bara förtjäna det.
  ~ trust = 0
  – Absolut, säger Marit. – Det gör jag. # thought: Lita på. Den som skriver mitt betyg.
  -> dorren
+ [– Skönt att höra. Då är vi klara. #id: nej-skont]
  # why: Du blev lättad, och det syntes. Hon fick veta vilket svar du hoppades på. Och hon fick aldrig veta vart man vänder sig.
  – Ja, säger Marit. – Det är skönt. # thought: Så glad man kan bli. Då var det rätt svar.
  -> dorren

=== rorigt ===
Marit plockar upp en smula från bordet. Den var inte där.
– Det är väl lite rörigt hemma, säger hon.
+ [– Är det därför det blir måndagar? #id: ror-mandag]
  # why: Du lade ihop två och två, och det stämde säkert. Men hon sa något om sitt liv och fick svar om sin frånvaro. Då blir det en ursäkt av det.
  ~ told = 1
  ~ trust = 2
  – Jag ska skärpa mig, säger Marit.
  – Det var inte så jag …
  – Nej. Men det ska jag. # thought: Måndagar. Jag sa rörigt, och fram kom almanackan.
  -> bemanning
+ [Låt det vara tyst. Rör inte pennan. #id: ror-tyst #skill: fortroende]
  # why: Rörigt var ett prov, för att se om du blev rädd eller började ordna. Du gjorde inget av det. Då kom så mycket som fick plats.
  {
  - trust > 3:
    ~ told = 2
    – På söndagar, säger Marit. – Då är det veckan som ska gås igenom. Vem jag har pratat med. Hon har ju schemat.
    Hon rullar smulan mellan fingrarna.
    – I söndags fick jag stå på balkongen tills jag kom ihåg. Det är ingen balkong man står på i november.
    Hon ser hastigt på dig.
    – Ni bakade tårta när vi flyttade ihop, säger hon. – Ni var så fina. # thought: Nu har jag förstört tårtan.
  - else:
    ~ told = 1
    – Helena blir orolig, säger hon till slut. – Mest på söndagar. Hon är mån om mig, det är bara det. # thought: Orolig är ett bra ord. Det kan man säga om vem som helst.
  }
  -> bemanning
+ [– Jag ringer företagshälsan nu, så har du en tid före helgen. #id: ror-ringer]
  # why: Du ville göra något, genast, och det är bättre än att backa. Men hon hann säga ett enda ord innan det blev en åtgärd. Lyssna klart först.
  ~ told = 1
  ~ ner(trust)
  Du har redan luren i handen.
  – Det behövs inte, säger Marit. – Eller jo. Tack. Vad ska det stå att det är för? # thought: En tid. Då får jag säga hemma vad det är för tid.
  -> bemanning
+ {teskedar == 1} [– Vem är det du gömmer teskedar för? #id: ror-teskedar #skill: fortroende]
  # why: Du mindes vad hon hade sagt, och förstod vems teskedar det var. Det är nära, och det fungerade för att du frågade med hennes ord. Nu hann hon inte välja själv om hon ville.
  ~ told = 2
  ~ ner(trust)
  Det går en stund.
  – Det var slugt, säger Marit. Hon ler inte. – För Helena. På söndagar ska veckan gås igenom. Hon har ju schemat, hon ser vem jag jobbar med.
  Hon rättar till tunikan.
  – Ibland får jag stå på balkongen tills jag kommer ihåg. # thought: Teskedarna. Så noga brukar ingen lyssna på mig. Det är inte bara skönt.
  -> bemanning

=== bemanning ===
~ teskedar = 0
– Det här går väl inte till bemanningen, säger Marit. Det är ingen fråga.
{mallen == 1: Hon tittar på mallen, på den tomma rutan för fritext.}
+ [– Det stannar i det här rummet, vad det än är. #id: hem-rummet]
  # why: Du ville ge henne något att hålla i. Men om det blir fara, eller om ett barn far illa, kan du inte hålla det. Då är det du som har lurat henne, och hon har hört löften förut.
  ~ lofte = 2
  ~ upp(trust, 1, 4)
  – Tack, säger Marit, och lutar sig bakåt för första gången. # thought: I det här rummet. Då stänger vi väl dörren om det då.
  -> tuvas_rum
+ [– Nej. Jag skriver att alla har fått frågan, inget mer. #id: hem-alla #skill: arlighet]
  # why: Det var precis vad hon behövde veta, och det är sant. Att det finns gränser sa du också, lågt och utan hot. Det gör resten trovärdigt.
  ~ lofte = 1
  – Är det fara för dig måste jag göra något, säger du. – Eller om ett barn far illa. Det kan jag inte välja bort.
  – Så det finns finstilt, säger Marit.
  – Det finns två rader. # thought: Två rader. De var i alla fall upplästa.
  -> tuvas_rum
+ [– Jag måste stämma av med HR hur vi gör i sådana här fall. #id: hem-hr]
  # why: Att fråga hur man gör är klokt. Att säga att hon ska avstämmas är något annat. Råd kan du få utan namn. Och HR delar kök med bemanningen.
  ~ upp(synlig, 1, 4)
  – Sådana här fall, säger Marit.
  Hon vet precis var HR sitter. De delar kaffemaskin med Helena. # thought: Fall. Nu är jag ett fall med en pärm.
  -> tuvas_rum

=== tuvas_rum ===
~ mallen = 0
– Tuva är ju mest hos sin pappa nu, säger Marit, som om du hade frågat. – Hon är sexton. Hon tycker att hon pluggar bättre där.
+ [– Vad skönt att hon har det så bra hos honom. #id: tuva-skont]
  # why: Du ville trösta, och kanske har hon det bra. Men Marit sa det av en anledning. En sextonåring som flyttar ut i tysthet har ofta ett skäl.
  – Ja, säger Marit. – Det är jätteskönt. # thought: Skönt. Hennes säng är bäddad sedan augusti.
  -> syns
+ [– Är Tuva rädd för Helena? #id: tuva-radd #skill: barnen]
  # why: Frågan måste ställas på något sätt, och du ställde den. Priset är att hon fick höra den som en anklagelse, mot sig själv. %fact:orosanmalan-misstanke%
  ~ tuva = 1
  ~ ner(trust)
  Marit slutar röra sig.
  – Hon säger att hon inte hör genom väggen, säger hon. – Det är en tunn vägg. # thought: Vad är jag för mamma, när någon måste fråga det?
  -> syns
+ [– Vad skulle Tuva säga, om jag frågade varför hon flyttade? #id: tuva-varfor #skill: barnen]
  # why: Du lät Tuva komma till tals genom den som känner henne bäst. Nu vet ni båda att det gäller ett barn också. %fact:radfraga-utan-namn%
  ~ tuva = 1
  – Att hon pluggar bättre, säger Marit.
  Hon väntar ut sig själv.
  – Att hon hörde mig knacka. På balkongdörren. # thought: Hon kom och öppnade. I raggsockor. Vi sa inget någon av oss.
  -> syns

=== syns ===
{tuva == 1: – Jag behöver ta reda på om jag måste anmäla, säger du. – För Tuvas skull.}
{tuva == 1 && lofte == 2: – I det här rummet, sa du, säger Marit.}
{tuva == 1 && lofte == 1: – Rad två, säger Marit.}
Marit ser på väggklockan. Den är tjugo över två.
– Gör ingenting, säger hon. – Gör du något så syns det.
+ [– Jag tar ett lugnt snack med Helena. Vi känner ju varandra. #id: syns-helena]
  # why: Du tror på att prata med folk, och det har du rätt i för det mesta. Här får Marit betala för det, i en lägenhet med balkong. Prata inte med den som utövar våldet om det du har fått höra.
  ~ upp(synlig, 2, 4)
  ~ trust = MIN(trust, 1)
  – Nej, säger Marit. – Nej. Nej, det gör du inte.
  – Okej, säger du.
  Men hon hörde att du tänkte det, och du har redan sagt Helenas namn med en särskild röst. # thought: Du kommer att titta annorlunda på henne. Helena ser sådant på en sekund.
  -> stodet
+ [– Jag spärrar ditt schema för bemanningen redan i dag. #id: syns-sparr]
  # why: Det kan bli rätt en annan dag. Men i dag sitter hon i bilen hem om tio minuter, bredvid den som får meddelandet om spärren. Fråga först vad som händer i kväll.
  ~ upp(synlig, 2, 4)
  – Då får hon ett mejl om det, säger Marit. – Hon får ett mejl om allt. # thought: Snällt. Så dumt och så snällt.
  -> stodet
+ [– Vad skulle hjälpa som inte syns? #id: syns-inte #skill: bestamma]
  # why: Hon känner varje springa i den här vardagen. Hon behövde bara någon som frågade efter dem. Priset är att det inte löser något i kväll.
  ~ tid = 1
  Det är första gången hon tänker efter på riktigt.
  – Något jag måste, säger hon. – På onsdagar. Till tre. Något tråkigt, som du har bestämt.
  – Dokumentationsgrupp, säger du.
  – Ja. Ingen frågar om en dokumentationsgrupp. # thought: En halvtimme i veckan som ingen vill ha. Den är min.
  -> stodet

+ {lofte == 2} [– Jag lovade för mycket. Två saker får jag inte tiga om. #id: syns-laga #skill: laga #skill: arlighet]
  # why: Det kostade en bit av det du just hade fått. Men hon fick veta det av dig, innan det gällde. Nu är resten av det du säger värt något.
  ~ lofte = 1
  ~ ner(trust)
  – Om du är i fara, eller om ett barn far illa, säger du. – Då måste jag göra något.
  – Jag undrade väl, säger Marit. # thought: Det går alltså att ta tillbaka saker. Helena har aldrig gjort det.
  -> stodet

=== stodet ===
Helena står på parkeringen. Ni ser henne båda två. Hon vinkar.
+ [– Du måste polisanmäla det här. För din egen skull. #id: stod-polis]
  # why: Kanske gör hon det en dag. Men nu var det ännu en som bestämde vad hon måste. Det hon kan få av arbetsplatsen kräver ingen anmälan. %fact:stod-utan-anmalan%
  ~ ner(trust)
  – Visst, säger Marit. – Jag ska tänka på det. Som med Åke. # thought: Polisen. Med uniform på vår gård. Du vet inte vad du ber om.
  -> datumet
+ [– Du vet var jag finns, om det är något. #id: stod-vagt]
  # why: Det säger man till alla, och därför betyder det inget just nu. Hon behövde tre saker att välja på, med namn och klockslag.
  – Det vet jag, säger Marit. – Glasburen. # thought: Där slutade det. Det var ändå fint så länge det varade.
  -> datumet
+ [– Kvinnofridslinjen svarar dygnet runt: %phone:kvinnofridslinjen%. #id: stod-linjen #skill: informera]
  # why: Det är bra att hon har numret, och att det finns en väg där du inte är inblandad. Men det är ett nummer för natten. Vad arbetsplatsen kan göra fick hon inte veta.
  ~ stod = 1
  – Är inte den för dem som har karlar?
  – Den svarar kvinnor. Mer än så står det inte.
  – Ta om slutet, säger Marit. Du tar om slutet. # thought: Det går att lära sig. Jag kan sex portkoder och Åkes personnummer.
  -> datumet
+ [– Det finns tre saker. Du får välja ingen av dem. #id: stod-valja #skill: informera #skill: bestamma]
  # why: Tre riktiga saker, och hon fick välja ingen. En chef kan öppna dörrar. Gå genom dem gör hon själv, och inte alltid i dag.
  Stödsamtal på arbetstid, säger du. %vin%-ombudet. Socialtjänsten, om hon vill dit själv. Och Kvinnofridslinjen på natten, %phone:kvinnofridslinjen%.
  {
  - trust > 2:
    ~ stod = 2
    – Samtal, säger Marit efter en stund. – Om det är på arbetstid. Om det inte heter något.
    {tid == 1: – Onsdagar, säger du. – Dokumentationsgruppen.|– Vi får hitta på vad det heter, säger du.}
    # thought: Jag valde något. Det kändes i magen, men på ett nytt ställe.
  - else:
    ~ stod = 1
    – Inte nu, säger Marit. – Men säg dem en gång till.
    Du säger dem en gång till. # thought: Tre stycken. De kan ligga där.
  }
  -> datumet

=== datumet ===
// Ett löfte som inte gick att hålla är kvar. De andra har gjort sitt. Och det hon har sagt väger nu lika tungt, hur hon än sa det.
~ told = 2
~ asked = 2
~ lofte = lofte - lofte % 2
{stod < 2:
  ~ tid = 0
}
Hon har börjat samla ihop sig. Du vill se henne igen, och snart.
+ [Skicka en kallelse: Uppföljning Marit, onsdag om två veckor. #id: dat-kallelse]
  # why: En tid är bra, två veckor är bra, och ordet uppföljning är det enda felet. Den som ser hennes kalender undrar vad som ska följas upp.
  ~ datum = 1
  ~ upp(synlig, 1, 4)
  Marit har fått upp telefonen. Det plingar, och sedan en gång till.
  – Det var Helena, säger Marit. – Hon undrar vad vi ska följa upp. # thought: Fyra sekunder tog det.
  -> dorren
+ [– Min dörr är alltid öppen för dig. #id: dat-dorr]
  # why: Du menar det, men den är av glas. Nu måste hon gå dit själv inför fyra personer och en kaffekopp. En bestämd tid hade tagit det på sig.
  ~ datum = 0
  – Det är den ju, säger Marit. # thought: Alltid är samma sak som inte på onsdag.
  -> dorren
+ [– Onsdag om två veckor, klockan två. Vi tar Åkes lyft. #id: dat-lyft #skill: arlighet]
  # why: Ett klockslag, och ett ärende som ingen höjer på ögonbrynen åt. Lyften finns på riktigt, så ingen behövde ljuga. Nu gäller det att du kommer.
  ~ datum = 2
  – Han behöver en ny, säger Marit. – Den gamla tjuter. # thought: Onsdag klockan två. Lyften. Det går att säga högt var som helst.
  -> dorren

=== dorren ===
~ mallen = 0
~ teskedar = 0
# time: 14.30
Helena står redan i korridoren, med Marits jacka över armen.
– Nå? säger hon till dig och ler. – Blev hon godkänd? Jag har löst din lördag, förresten.
Marit tar jackan.
+ [– Det är mellan Marit och mig. #id: dorr-mellan]
  # why: Du har rätt, det är det. Men alla andra får ett skämt till svar, och nu fick Helena en gräns. Den får Marit förklara i bilen.
  ~ upp(synlig, 1, 4)
  – Hemligheter, säger Helena, förtjust. – Då får jag väl förhöra henne i bilen.
  Alla skrattar. Marit skrattar en halv sekund efter. # thought: I bilen. Tjugo minuter till Ica.
  -> rutan
+ [– Lördagen, just det. Har du fem minuter? Marit ska ju byta om. #id: dorr-lordag #skill: rummet]
  # why: Marit fick fem minuter i ett omklädningsrum för sig själv. Priset är att hon hörde er skratta ihop. Hon vet inte varför du gjorde det, inte säkert.
  Marit går före. Ni pratar om lördagen. Helena är snabb och rolig, och du märker att du har saknat att tycka om henne utan att tänka.
  När Marit kommer tillbaka har hon vatten i håret. # thought: De skrattade. Men jag fick fem minuter. Var det med flit?
  -> rutan
+ [– Alltid. Tjugotvå godkända hittills, och Roger. #id: dorr-skamt #skill: rummet]
  # why: Samma ton som du har med alla, och inget att fundera på i bilen. Att vara som vanligt är inte att svika henne. Det är att inte skicka med henne något.
  – Stackars Roger, säger Helena.
  – Kom nu, säger Marit. – Jag är hungrig. # thought: Som vanligt. Det lät precis som vanligt. Tack.
  -> rutan
+ [– Var rädd om henne. Hon är en av mina bästa. #id: dorr-radd]
  # why: Så säger man, och ingenting i det är fel. Men du sa det till den enda som undrar varför. Den som bevakar hör varje ord två gånger.
  ~ upp(synlig, 1, 4)
  – Det är jag väl, säger Helena. Leendet är kvar, men det har stannat. – Har hon sagt något annat? # thought: Varför sa du det? Varför sa du det till henne?
  -> rutan

=== rutan ===
// Hon har gått, och kurvan slutar här. Vad hon tog emot finns i told, stod och datum.
~ trust = -1
# time: 15.05
Protokollet ska skrivas under av er båda. Sedan ligger det hos HR, och det som rör schemat går till bemanningen.
Sist står rutan: Alla medarbetare har fått frågan. Och under den, ett tomt fält.
+ {asked > 0} [Kryssa, och skriv i fältet: följs upp om två veckor. Annars glöms det. #id: ruta-falt]
  # why: Du var rädd att glömma henne. Men de andra tjugotvå har ett tomt fält, så den raden är ett svar. På en timme hade tre hunnit öppna protokollet.
  -> faltet
+ {asked > 0} [Kryssa. Lämna fältet tomt, som för de andra. #id: ruta-tom #noted: everyone #skill: dokumentera]
  # why: Alla har fått frågan, mer står inte där, om någon. Då går det inte att räkna ut vem som svarade vad, inte ens för dig om ett år.
  ~ ruta = 1
  Det tar fyra sekunder. Det känns som för lite. Det är rätt mängd.
  -> efter
+ {told > 0} [Skriv vad hon sa på ett eget papper, utan namn, och lås in det. #id: ruta-papper]
  # why: Du tänkte på vad som kan behövas längre fram. Men det finns inga papper utan namn på en arbetsplats med tjugotre personer och en Helena. Har Marit själv nytta av anteckningar kan de vara hennes.
  -> papperet
+ {asked == 0} [Kryssa ändå. De flesta svarar nej, och du frågar henne nästa år. #id: ruta-anda]
  # why: Ett kryss som inte är sant är värre än en tom ruta. Statistiken blir hel, och hon är den enda som vet att den inte är det.
  -> roger
+ {asked == 0} [Lämna rutan tom. Leta upp henne i morgon. #id: ruta-vanta #skill: laga]
  # why: En tom ruta är ärlig och irriterande, och det är meningen. Den gör att du måste gå dit.
  -> linnet

=== faltet ===
Protokollet går i väg för underskrift. Efter en timme har Marit inte skrivit under.
I systemet står det vilka som har öppnat det: Marit. HR. Bemanningen, schemaunderlag.
+ [Dra tillbaka det, töm fältet, och säg det till henne. #id: falt-bort #noted: everyone #skill: laga]
  # why: Två har redan läst, det går inte att ta tillbaka. Men hon fick höra det av dig, och nästa som öppnar ser ett tomt fält. Så mycket gick att laga.
  ~ ruta = 1
  ~ upp(synlig, 1, 4)
  – Jag skrev för mycket, säger du i telefonen. – Det är borta nu. Det var mitt fel.
  – Okej, säger Marit. – Säg inget mer, vi är på Ica.
  -> efter
+ [Låt det stå. Ordet våld är inte med, och hon läser det ju själv. #id: falt-kvar #noted: everyone]
  # why: Det behövs inte. Rutan handlar om våld och raden står under den. Den som vill läsa det läser det.
  ~ ruta = 2
  ~ synlig = 4
  Klockan fem skriver hon under. Det är en minut mellan bemanningens inloggning och hennes.
  -> efter

=== papperet ===
En kvinna, 44, skriver du. Balkong. Söndagar. Sedan läser du det.
+ [Riv det. Kryssa att alla har fått frågan, inget mer. #id: papp-riv #noted: everyone #skill: laga]
  # why: Du hörde hur det såg ut. Det du behöver minnas är en tid, och den har du redan.
  ~ ruta = 1
  Bitarna blir små. Du lägger dem i två olika papperskorgar och känner dig larvig. Det är du inte.
  -> efter
+ [Lås in det i hurtsen, längst ner. Kryssa att alla har fått frågan. #id: papp-las #noted: everyone]
  # why: Hurtsen har två nycklar och du har semester i februari. Svaret är hennes. Så länge det finns på papper är det någon annans också.
  ~ ruta = 1
  ~ upp(synlig, 1, 4)
  Du lägger papperet under garantin till kaffemaskinen. Vikarien som har din andra nyckel heter Anki och är ordningsam.
  -> efter

=== roger ===
# time: Torsdag
– Tjugotvå av tjugotvå, säger Roger, som är skyddsombud. – Och bara en kvar. Det var snyggt.
Han lägger ner papperet.
– Marit sa att ni pratade om kaffemaskinen. Jag frågade inte, hon bara sa det.
+ [– Alla har fått den. Kaffemaskinen tog vi bara på slutet. #id: roger-ja #noted: everyone]
  # why: Det är obekvämt att backa inför skyddsombudet. Men han vet, och hon vet. Nästa år är det två som inte tror på rutan.
  Roger nickar. Han tar med sig papperet ut, men han viker det först.
  -> efter
+ [– Nej. Tjugoen. Jag går och frågar henne nu. #id: roger-nej #noted: everyone #skill: laga]
  # why: Du ändrade siffran medan någon såg på. Marit fick frågan, om än sent, och Roger har fått veta att rutan betyder något.
  ~ asked = 2
  ~ stod = 1
  Marit står vid Åkes dörr med en bricka. Du väntar tills korridoren är tom.
  – Jag hoppade över dig, säger du. – Jag var feg. Alla får frågan, och alla får veta vart man kan gå.
  Du säger båda delarna. Hon flyttar brickan från ena handen till den andra.
  – Inte med gröten i handen, säger hon. – Men nu är den sagd. # thought: Feg, sa min chef. Det var det bästa på hela veckan.
  -> efter

=== linnet ===
# time: Nästa dag
Marit sorterar arbetskläder i linneförrådet. Där finns ingen glasruta.
+ [– Det var en ruta jag missade. Du har det väl bra? Då kryssar jag. #id: linne-kryss #noted: everyone]
  # why: Frågan är ställd, på sätt och vis. Men du hade redan svaret med dig in, och hon räckte dig det. Hon fick inte heller veta vart man kan vända sig.
  ~ asked = 1
  – Kryssa du, säger Marit. – Small. Medium. # thought: Medium. Large. Där gick den dörren. Extra large.
  -> efter
+ [– Jag var skyldig dig en fråga i går. Alla får den. #id: linne-fraga #noted: everyone #skill: fraga #skill: laga]
  # why: Ett dygn sent, bland tunikor, och ändå en bättre plats än ditt rum. Du sa att det var du som var skyldig. Hon svarade inte, och det är ett svar man får ge.
  ~ asked = 2
  ~ stod = 1
  Du säger att hon får låta bli att svara. Sedan säger du frågan.
  Hon lyssnar med en tunika mot bröstet. Du säger vart man kan vända sig också.
  – Nu har jag lagt en large bland medium, säger hon.
  Och sedan, när du är på väg ut:
  – Fråga mig igen när jag inte har händerna fulla. # thought: Du kom tillbaka. För en ruta, eller för mig. Vi säger för mig.
  -> efter

=== efter ===
{told > 0: Du sitter kvar. Du har ett samtal kvar i höst och kan inte minnas med vem.|Du sitter kvar en stund. Något med hur hon stod.}
{
- tuva == 1:
  På blocket har du skrivit ett T. Det är en sak du måste ta reda på.
}
+ [Ta en kaffe med din vän på HR. Hon är klok, och hon säger inget. #id: efter-hr]
  # why: Du behövde någon, det är inget fel. Men hon känner alla tjugotre, och det tog två meningar innan hon visste vem. Råd utan namn får man av någon som inte kan gissa.
  ~ delat = 2
  ~ upp(synlig, 1, 4)
  – Jag säger inte vem, säger du.
  – Nej, säger hon. Sedan blir hon tyst på ett sätt så att du förstår. – Men jag som fikar med henne varje dag.
  -> mandag
+ [Ring %vin%-ombudet. Berätta utan namn, och säg hur du mår. #id: efter-ombud #skill: dela]
  # why: Du fick råd av någon som kan det, och Marit förblev utan namn. Gäller det ett barn säger ombudet hur du rådfrågar socialtjänsten. Och du sa högt att det var tungt.
  ~ delat = 1
  {
  - tuva == 1:
    – Ring socialtjänsten och fråga, utan namn först, säger ombudet. – Du ska inte avgöra det där själv. Gör det innan du går hem.
    Du ringer. Det blir en anmälan. Dagen efter säger du det till Marit i linneförrådet. Hon viker klart tre tunikor innan hon svarar.
  - else:
    – Vad skulle du själv behöva? säger ombudet.
    Du tänker säga ingenting. Du säger tio minuter.
  }
  -> mandag
+ [Låt det vara. Det är hennes liv, och du har gjort din del. #id: efter-var]
  # why: Du ville inte snoka, och det är en bra instinkt. Men att få veta är att ha en del i det. Den delen bär man sämst ensam.
  ~ delat = 0
  På kvällen byter du kanal när det är en balkong i bild.
  -> mandag

=== mandag ===
{synlig > 3:
  ~ lofte = 0
  ~ tuva = 0
  ~ tid = 0
  ~ stod = 0
}
# time: Måndag 6.40
Det är Helena som ringer.
– Marit är magsjuk igen, stackarn. Jag har redan satt in en vikarie åt dig.
+ [– Kan du ge henne telefonen? Jag vill höra hur det är med henne. #id: man-nu]
  # why: Du blev orolig och ville höra hennes röst, det är förståeligt. Men det lät som om du misstänkte något, och frågan riktades till den enda som inte ska veta det.
  ~ upp(synlig, 1, 4)
  – Hon sover, säger Helena. – Är det något särskilt?
  – Nej, säger du.
  – Nej, säger Helena.
  -> slut
+ [– Alla sjukanmäler sig själva, du vet. Be henne ringa. #id: man-sjalv #skill: makt]
  # why: En regel som gäller alla är en regel ingen behöver undra över. Nu måste Marit ringa, och det är besvärligt för henne. Men du fick höra rösten, och hon fick ett samtal att ringa.
  ~ rost = 1
  Hon ringer klockan åtta.
  – Det är magen, säger Marit. Någon slamrar bakom henne. {datum == 2: Sedan säger hon: – Blir det av på onsdag, det där med lyften?|Sedan är det tyst lite för länge.}
  {datum == 2: – Onsdag klockan två, säger du. – Den tjuter fortfarande.|– Krya på dig, säger du. – Vi ses.}
  # thought: Det var jag som ringde. Ingen annan höll i luren.
  -> slut
+ [– Krya henne. Och tack för vikarien. #id: man-krya]
  # why: Det lättaste, och ofta är det magsjuka. Men nu går all kontakt genom Helena, också den om hur Marit mår. Det behöver inte vara så.
  – Alltid, säger Helena.
  -> slut

=== slut ===
# time: Onsdag, två veckor efter samtalet
{
- synlig > 3:
  -> slut_ute
- told > 0 && (lofte == 2 || (tuva == 1 && delat != 1)):
  -> slut_ensam
- told > 0 && stod == 2 && datum > 0:
  -> slut_val
- told > 0 && (datum > 0 || (stod > 0 && delat == 1)):
  -> slut_dorr
- told > 0:
  -> slut_ensam
- asked > 0 && stod > 0:
  -> slut_dorr
- else:
  -> slut_stangd
}

=== slut_ute ===
{
- ruta == 2:
  Helena står i din dörr utan kaka. – Följs upp, säger hon. – Vad är det som ska följas upp?
- delat == 2:
  Din vän på HR är extra snäll mot Marit i matkön. Två dagar senare är halva huset det.
- else:
  Marit har sökt tjänstledigt. Skälet står: personligt. Det är Helenas sätt att formulera sig.
}
– Vi är alla så måna om Marit, säger Helena till dig på fredagen, när du ringer om helgen. Hon säger inte hej då.
{told > 0: På sjuan frågar Åke efter Marit. Ingen vet vad de ska svara.|Marit svarar javisst på allt nu. Det är omöjligt att få tag i henne ensam.}
# ending: ute
-> END

=== slut_val ===
{datum == 1: Uppföljningen blev inne hos Åke. Han sover, och hans gamla lyft tjuter.|Åkes gamla lyft tjuter. Ni har ställt er där, båda två, i hans rum. Åke sover.}
– Jag har varit där en gång, säger Marit. – Hon frågade inget dumt.
{tid == 1: – Och onsdagsgruppen?|– Går det med tiden?}
– {tid == 1: Tråkigast i huset. Ingen vill vara med.|Jag sa att det var magen. På arbetstid har jag en väldigt dålig mage.}
{tuva == 1: – Tuva fick prata med någon, säger hon. – Hon var arg på mig i två dagar. Sedan kom hon hem och åt.}
{tuva == 0: – Tuva kommer hem i helgen, säger hon. – Kanske. Det är en fråga du inte har ställt än.}
{rost == 1: – Och så ringer jag själv när jag är sjuk, säger hon. – Det är visst en regel.}
Hon trycker på knappen. Lyften tjuter.
– Om två veckor tjuter den nog också, säger hon.
# ending: val
-> END

=== slut_dorr ===
{
- told > 0 && datum == 2:
  Lyften tjuter. Marit håller i den ena änden och du i den andra.
  – Det är lugnare nu, säger hon. – Du behöver inte fråga.
  – Jag frågar om två veckor i stället.
  – Gör det, säger Marit.
- told > 0 && datum == 0:
  Marit stannar med vagnen vid din glasdörr. Hon kommer inte in.
  – Ombudet, säger hon. – Vad heter hon, om man skulle undra?
  Du säger namnet. Hon rullar vidare.
- told > 0:
  Marit kommer till sin tid, fem minuter sen, med dörren öppen efter sig.
  – Det är lugnare nu, säger hon. – Det var bara som det var.
  Hon stänger dörren. – Fast fråga mig efter jul, säger hon.
- else:
  Marit byter glödlampa i ditt rum. Det är inte hennes jobb.
  – Det där numret, säger hon från stegen. – Är det någon på Vallmon som har ringt det?
  – Det vet jag inte. Det syns inte.
  – Nej, säger Marit. – Det var det jag undrade.
}
{rost == 1 && told > 0 && datum > 0: – Jag ringer själv numera när jag är sjuk, säger hon. – Det är visst en regel.}
{delat == 0: Du har ingen att berätta det för. Det kommer du på först i bilen.}
{tid == 1: Sedan går hon till dokumentationsgruppen. Hon är den enda i den.}
# ending: dorr
-> END

=== slut_ensam ===
{
- lofte == 2 && tuva == 1 && delat == 1:
  – I det här rummet, sa du, säger Marit. Anmälan om Tuva har gått i väg. Hon är inte arg. Hon är artig.
- tuva == 1 && delat != 1:
  Du vet något om en sextonåring som ingen har fått ta ställning till. Så fort du ser Marit tittar du på väggklockan.
- lofte == 2:
  – Har du sagt något till någon? säger Marit.
  {delat == 1: – Inte ditt namn, säger du. – I det här rummet, sa du, säger Marit.|– Nej, säger du. Det är sant. Det är därför du inte vet vad du ska göra.}
- datum == 0:
  Dörren är öppen. Hon går förbi den sex gånger om dagen med sin vagn.
- else:
  Marit kommer till tiden och pratar om Åke i tjugo minuter. Han har fått en ny lyft.
}
– Allt väl? säger du i korridoren.
– Javisst, säger Marit. – Vera har hittat en tesked.
# ending: ensam
-> END

=== slut_stangd ===
Marit har bytt bord i fikarummet. Hon sitter med ryggen mot ditt glas.
{
- asked == 0:
  – Tjugotre av tjugotre, säger någon. – Fick du den, Marit?
  – Jag minns inte, säger Marit. – Det var mest kaffemaskinen.
- asked == 1:
  – Bockad och klar, säger hon, när någon frågar om samtalet.
- else:
  – Trevligt, säger hon, när någon frågar om samtalet. – Vi blev glada båda två när det var över.
}
{delat == 1: %vin%-ombudet har frågat hur det gick. Du har en tid hos henne på torsdag.|Det nya passet på söndagar är inlagt. Hon är sjuk på måndagen.}
# ending: stangd
-> END
