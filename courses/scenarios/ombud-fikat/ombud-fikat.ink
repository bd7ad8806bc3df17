// Maggan, 61, undersköterska i hemtjänsten i trettiofyra år. Änka sedan länge efter den andre, frånskild från den förste. Vill i dag hinna med
// bussen halv fem, det är barnbarnets luciatåg. Är rädd för blickar som är snälla. Skrattar genom näsan. När hon täcker för någon säger hon
// "det var en annan tid". Den som gjorde illa nämns i en mening. Benke, 60, skämtar för att ingen ska behöva sitta i en tystnad. Tova, 26, är
// vikarie, och varför hon går ut får man aldrig veta. Maggan har lagt märke till att du inte rättar folk inför andra.
VAR trust = 2
VAR told = 0
VAR ton = 0
VAR trygg = 0
VAR sist = 0
VAR blick = 0
VAR rum = 0
VAR skydd = 0
VAR regel = 0
VAR tova = 0

-> tartan

=== function upp() ===
~ trust = MIN(trust + 1, 5)

=== function ner() ===
~ trust = MAX(trust - 1, 0)

=== function syns() ===
~ blick = MIN(blick + 1, 3)

=== tartan ===
Benke fyller sextio och har köpt tårtan själv. Ditt papper ligger mitt på bordet, bland skedarna. Om en halvtimme är det möte, och du har en kvart.
– Är det någon hemma som du är rädd för? läser Benke högt. Han tänker efter. – Ja. Katten.
Alla skrattar. Maggan skrattar genom näsan. Tova, som är vikarie, lägger ner skeden.
+ [Skratta med. Det är hans tårta. #id: katt-skratt]
  # why: Du ville inte förstöra en födelsedag, och det gjorde du inte heller. Men papperet ligger kvar bland skedarna, och nu vet bordet vad man gör med det.
  – Är det någon som håller dig vaken? läser Benke. – Ja. Katten. # thought: Då vet man hur det ska tas här.
  -> ute
+ [– Så svarar folk. Vad säger du då, Benke? #id: katt-svar #skill: kvar]
  # why: Du tog skämtet som ett svar, och det är det ju. Han fick vara rolig och började öva i samma mening. Bordet hörde att frågan var på riktigt.
  ~ ton = 1
  ~ upp()
  – Då? Benke skrapar med skeden. – Då säger jag väl att jag menade folk.
  – Två ben, säger Maggan. – Minst. # thought: Ingen skällde. Och papperet ligger kvar.
  -> ute
+ [– Det där är inte så roligt för den som har det så. #id: katt-allvar]
  # why: Det är sant, och någon kan ha behövt höra det. Priset är Benke. Nu sitter han med sin tårta och har gjort fel, och de andra har sett vad som händer om man säger något.
  ~ ton = 2
  Det blir så tyst att man hör kylskåpet.
  – Förlåt, säger Benke till tårtan. # thought: Stackarn. Här får man passa sig.
  -> ute
+ [Stoppa papperet i pärmen, och skär en bit till dig själv. #id: katt-papper]
  # why: Du räddade frågan från att bli en lek, och det kan man förstå. Men den som undrade om det går att prata här såg papperet försvinna.
  ~ ner()
  – Där rök läsningen, säger Benke. # thought: Undan med det. Så brukar det gå.
  -> ute

=== ute ===
Tova ställer sin tallrik i diskhon och går ut. Dörren går igen efter henne.
– Oj, säger Benke. – Var det något jag sa?
Alla ser på dig. Maggan ser på dörren.
+ [Gå efter Tova. #id: ute-efter]
  # why: Du ville inte lämna henne ensam, men det var just det hon hade valt. Nu har tio personer sett att något är med Tova. Inte ens du vet om det är sant.
  ~ syns()
  Tova står vid cyklarna med telefonen.
  – Jag skulle bara ringa tandläkaren, säger hon. Hon har blivit röd på halsen.
  När du kommer in igen har någon hunnit säga: stackarn. # thought: Så går det om man går ut. Då sitter man.
  -> punkten
+ [– Man får gå ut. Vem vill ha marsipanrosen? #id: ute-rosen #skill: skydda]
  # why: Du gav dem något annat att titta på. Tova kan ha gått för skämtet, för tandläkaren eller för tårtan. Det är hennes sak, och nu fick den vara det.
  ~ skydd = 1
  ~ upp()
  – Den är min, säger Benke. – Det är jag som fyller. # thought: Ingen gick efter. Det var nytt.
  -> punkten
+ [– Kanske det, Benke. Man vet aldrig vem som har det svårt. #id: ute-kanske]
  # why: Tanken är riktig, och du sa den om alla. Men det fanns bara en tom stol.
  ~ syns()
  – Menar du Tova? säger någon. – Hon som är så glad. # thought: På en minut blev hon något. Det gick fort.
  -> punkten

=== punkten ===
Ingela, som är chef, kommer med schemat under armen.
– Vi är sena. Kan du ta din punkt sist?
+ [– Då tar jag den hellre först, nästa torsdag. #id: punkt-nasta]
  # why: Du var beredd att vänta en vecka hellre än att göra det på fem minuter. Det var det som gav dig en kvart. En annan chef hade kanske sagt: bra, nästa torsdag.
  ~ upp()
  Ingela ser på klockan och på dig.
  – Nej, då blir det aldrig av. Ta den först. # thought: Du gav dig inte. Du som är så mjuk.
  -> oppna
+ [– Det går bra. Jag är snabb. #id: punkt-sist]
  # why: Du var smidig, och det är man glad för på en arbetsplats. Men det som kommer sist får folk med sig hem, oavslutat. Det räcker inte till en rad som alla följer.
  ~ sist = 1
  – Du är en pärla, säger Ingela. # thought: Sist. Då hinner jag bussen, om det går fort.
  -> oppna
+ [– Jag behöver en kvart, helst före schemat. #id: punkt-forst #skill: rummet]
  # why: Ett tal och en plats. Det är lätt att svara ja eller nej på. Priset var att schemat fick vänta, och det var någon som suckade.
  ~ rum = 1
  – En kvart, säger Ingela. – På klockan.
  Någon suckar. # thought: Jaha. Då ska vi prata först.
  -> oppna

=== oppna ===
{sist > 0: Klockan är tio i fyra, och två har redan jackan på.|Klockan är två, och solen ligger rakt in.}
Tova har kommit tillbaka och sitter närmast dörren. Alla ser på ditt papper.
+ [– Ingen behöver berätta något. Man får bara lyssna, och man får gå ut. #id: oppna-text #skill: rummet]
  # why: Du sa det högt, till alla, innan någon hade hunnit ta sats. Den som redan hade gått ut en gång i dag fick höra att det var tillåtet.
  ~ rum = 1
  ~ trygg = 1
  ~ upp()
  – Och inget om kunder, säger du.
  Tova sätter fötterna i golvet. # thought: Bra att få veta innan. Inte efter.
  -> tyst
+ [– Det här gänget kan prata om allt. Det som sägs här blir kvar här. #id: oppna-kvar]
  # why: Det är varmt, och det är fel på två sätt. Gänget kan inte prata om allt, det hördes vid tårtan. Och blir kvar här har du ingen makt över, elva personer och en buss hem.
  ~ trygg = 2
  – Det vet man ju, säger Benke. # thought: Blir kvar. Med Benke på femman hem.
  -> tyst
+ [Gå rakt på. Kvarten är kort. #id: oppna-rakt]
  # why: Man tjänar två minuter. De två minuterna är till för den som undrar om hon kommer att behöva säga något.
  ~ trygg = 0
  Du lägger papperet på bordet. # thought: Jaha. Nu då.
  -> tyst

=== tyst ===
– Vad är det som gör att frågan inte blir ställd? säger du.
Ingen svarar. En sked skramlar. Benke tittar på tårtan, och han håller på att säga något bara för att någon ska göra det.
+ [Räkna till fem. Titta ner i papperet. #id: tyst-fem #skill: tystnad]
  # why: Tystnaden var inte tom, det var elva personer som tänkte. Att titta ner är snällare än att titta runt. Blev det skällt vid tårtan räcker det inte riktigt.
  {
  - ton == 2:
    Du räknar till fem, och till fem igen. Benke har munnen stängd i dag. # thought: Ingen vill vara näst på tur.
  - else:
    ~ upp()
    Vid fyra harklar sig någon. # thought: Du väntade. Då kan jag lika gärna säga det.
  }
  -> snoka
+ [– Vi tar laget runt. En mening var. #id: tyst-runt]
  # why: Alla fick ordet, och det var tänkt som rättvist. Men den som inte vill säga något räknar stolar i stället för att lyssna.
  ~ ner()
  – Pass, säger den första. – Pass, säger den andra. Tova är nummer sju. # thought: Fyra stolar kvar till mig. Tre till flickan.
  -> snoka
+ [– Prata två och två, en minut. #id: tyst-tva #skill: rummet]
  # why: Två kan säga det som elva inte säger. Det blev ljud i rummet, och ingen behövde höra vad alla sa. Priset är att du inte heller fick höra det.
  ~ rum = 1
  ~ upp()
  Stolarna skrapar. Maggan vänder sig till Benke och säger något som får honom att sluta le. # thought: Till Benke kan man säga det. Han ska ju skämta om det sen.
  -> snoka
+ [– Det är vanligare än man tror. Här är siffrorna. #id: tyst-siffror]
  # why: Du gav dem något att vila ögonen på, och siffrorna är riktiga. Men frågan du ställde var deras, och nu blev svaret ditt.
  Du håller upp papperet. Några lutar sig fram för att se bättre. # thought: Siffror. Dem kan man titta på.
  -> snoka

=== snoka ===
~ ton = 0
Till slut är det Maggan.
– Jag har gått hem till folk i trettiofyra år, säger hon. – Jag tänker inte börja snoka nu.
Flera nickar. Ingela skruvar på sig.
+ [– Vad har du sett som kan bli fel? #id: snoka-sett #skill: motstand]
  # why: Du trodde att hon visste något, i stället för att tro att hon var emot. Hur mycket hon sedan gav berodde på rummet, och det hade ni byggt sedan tårtan.
  {
  - trust > 3 && trygg == 1:
    ~ told = 2
    Maggan knäpper koftan, fast det är varmt.
    – Sett, säger hon. – Det kom en distriktssköterska. Hon hade blankett. Hon frågade mig om jag hade det bra hemma, och han satt bredvid. # thought: Där for det ut. Trettio år, och så på ett möte.
    -> bredvid
  - trust > 2:
    ~ told = 1
    – Jag känner en som fick den frågan, säger Maggan. – Hennes karl satt bredvid. Hon fick äta upp det i en månad. # thought: En jag känner. Det är inte osant.
    -> nagon
  - else:
    – Det mesta kan bli fel, säger Maggan. # thought: Det tänker jag inte säga till dem här.
    -> igen
  }
+ [– Det är inte att snoka. Det är att bry sig. #id: snoka-bry]
  # why: Så tänker du, och det är fint tänkt. Men hon hörde att den som inte har frågat inte har brytt sig. Hon har lagat folks persienner på sin fritid.
  ~ ner()
  – Jaså, säger Maggan. – Då har jag inte brytt mig i trettiofyra år. # thought: Var det inte du som aldrig rättade folk?
  -> igen
+ [– Att vi frågar är bestämt. Hur vi gör det kan vi välja. #id: snoka-bestamt]
  # why: Det var ärligt, och det var mer än hon brukar få. Du visade var gränsen går och var hennes kunskap behövs. Men du bad inte om den, så hon fick räcka fram den själv.
  {
  - trust > 3:
    ~ told = 1
    – Hur, säger Maggan. – Ja. Jag känner en som fick den frågan med karln bredvid. Hon fick äta upp det i en månad. # thought: Hur. Det är det enda som betyder något.
    -> nagon
  - else:
    – Bestämt, säger Maggan. – Det är mycket som är bestämt. # thought: Och den som bestämde har aldrig stått i en hall.
    -> igen
  }
+ [– Det är lugnt. Den som inte vill behöver inte fråga. #id: snoka-frivilligt]
  # why: Du mötte henne, och det lättade i rummet. Men nu får kunderna frågan efter vem som har passet. Det hon visste om hur det kan gå fick ingen höra.
  ~ upp()
  – Nå, säger Maggan. – Då så. # thought: Var det så lätt. Då var det väl inte så viktigt.
  -> igen

=== bredvid ===
Ingen rör sig. Benke har en sked i luften. Maggan ser ut som om det var någon annan som sa det.
+ [– Tack. Då skriver vi att man ska vara ensam. #id: bredvid-tack #skill: skydda]
  # why: Du tog det hon gav och inget mer. Det blev en rad i rutinen, och hon blev en som kan sitt jobb. Det hon inte sa fick hon behålla.
  ~ skydd = 1
  ~ upp()
  ~ regel = 1
  – Ja, säger Maggan. – Det är väl det man får skriva. # thought: Du frågade inget. Jag hade nog svarat.
  -> benke
+ [– Men Maggan. Hur länge hade du det så? #id: bredvid-lange]
  # why: Du frågade för att du brydde dig. Inför elva personer har man inget val, då svarar man. Det var först när hon hörde siffran som hon märkte att de andra också fick den.
  ~ ner()
  ~ syns()
  – Elva år, säger Maggan. Hon hör det själv. # thought: Elva. Nu har de den. Den skulle jag inte ge dem.
  -> benke
+ [– Vad modigt att du säger det. #id: bredvid-modigt]
  # why: Ordet är varmt och det är sant. Men modigt säger man om den som har gjort något farligt, och då börjar hon undra vad det var hon gjorde.
  ~ syns()
  – Modigt, säger Maggan. – Jag satt ju bara där. # thought: Nu tittar de sådär. Snällt.
  -> benke
+ [Var tyst. Det är hennes tystnad. #id: bredvid-tyst]
  # why: Nyss var din tystnad ett sätt att lämna plats. Nu stod någon mitt på golvet. Elva personer väntade på ett ord, och ordet fick komma från Benke.
  ~ ner()
  Tystnaden växer tills den har fått kanter. # thought: Säg något, någon. Vad som helst.
  -> benke

=== nagon ===
Det blir stilla. Ingen frågar vem det är hon känner.
+ [– Den du känner, Maggan. Är det du? #id: nagon-du]
  # why: Du hade kanske rätt. Men hon hade valt en dörr att gå igenom, och du stängde den och bad henne ta den stora. Det gör man inte inför folk.
  ~ ner()
  ~ ner()
  ~ blick = 3
  – Nej, säger Maggan. – Det är en jag känner. # thought: Jag sa en jag känner. Det var så jag ville ha det.
  -> benke
+ [– Då är det första vi skriver: ensam, annars väntar man. #id: nagon-skriv #skill: skydda]
  # why: Det hon gav blev till nytta, och hon fick själv välja hur nära hon ville stå. En jag känner räcker gott. Rutinen blir lika bra.
  ~ skydd = 1
  ~ upp()
  ~ regel = 1
  – Annars väntar man, säger Maggan. – Det står inte på papperet i dag. # thought: Det var inte snoka. Det var något annat.
  -> benke
+ [– Vad hade hon behövt i stället? #id: nagon-behovt #skill: motstand]
  # why: Du frågade om henne som inte är här, så då kunde Maggan svara. Och svaret var bättre än det som står i kursen. Priset är att Benke nu är nyfiken.
  ~ upp()
  – Att någon hade bett honom gå efter posten, säger Maggan. – Det tar fyra minuter i det huset. # thought: Fyra minuter. Det hade räckt.
  -> benke
+ [– Så gör man inte i dag, som tur är. #id: nagon-idag]
  # why: Du ville att hon skulle slippa oroa sig. Men hon sa just att det går att göra så, och ni har ingen rad som säger något annat.
  ~ ner()
  – Inte det, säger Maggan. – Det var en annan tid. # thought: I måndags. Hos Erikssons. Med dottern bredvid.
  -> benke

=== benke ===
– Fy fan, säger Benke lågt. – Vad var det för en?
Han menar det väl. Men alla ser på Maggan.
+ [– Vi är kvar vid papperet, Benke. Vad ska det stå på raden? #id: benke-raden #skill: skydda]
  # why: Du gav Benke något att göra, och det är vad han behöver när det blir tungt. Blickarna gick från henne till en penna.
  ~ skydd = 1
  ~ upp()
  – Raden, säger Benke. Han letar efter en penna. – Att man är ensam. Annars skriver man … annars skriver man varför. # thought: Han skriver. Han som aldrig skriver.
  -> beslut
+ [– Benke. Inte nu. #id: benke-inte]
  # why: Du ställde dig framför henne, och det märkte hon. Men rösten sa till hela rummet att här var något man inte får röra.
  ~ syns()
  – Nej, nej, säger Benke. – Jag bara … # thought: Nu är jag glas. Det är jag inte.
  -> beslut
+ [Låt Maggan svara. Hon är sextioett år. #id: benke-lat]
  # why: Du litade på henne. Står hon stadigt tar hon tillbaka rummet själv, och det är mer värt än att bli räddad. Står hon inte det lämnade du henne mitt på golvet.
  {
  - trust > 3:
    ~ upp()
    – En som spelade dragspel, säger Maggan. – Det ska man akta sig för.
    Någon fnissar, och sedan skrattar de, och hon med. # thought: Mitt skämt. Inte ditt.
  - else:
    ~ syns()
    – Det har ingen betydelse, säger Maggan. Hon ser ner i knät. # thought: Varför sa jag något.
  }
  -> beslut

=== igen ===
Det är tyst igen. Benke klarar det i åtta sekunder.
– Vi kan väl börja med katten, säger han. Han försöker hjälpa dig.
+ [– Gärna. Hur får man katten ensam? #id: igen-ensam #skill: kvar]
  # why: Du tog emot handen han räckte. Frågan kom tillbaka genom hans skämt, och nu gällde den det som faktiskt är svårt: att vara ensam med någon.
  ~ upp()
  – Man skickar ut hunden, säger Benke. Sedan hör han vad han har sagt. – Alltså karln. Man skickar ut karln. # thought: Efter posten. Det tar fyra minuter.
  -> beslut
+ [– Nu räcker det med katten. #id: igen-racker]
  # why: Det tycker de andra också. Men han var den ende som vågade låta i det här rummet, och nu är det ingen.
  ~ ner()
  – Okej, säger Benke. # thought: Där tog vi slut.
  -> beslut
+ [– Vi slutar här. Tack för att ni lyssnade. #id: igen-slut]
  # why: Du tvingade ingen, och ibland är rummet inte moget. Priset är att det inte finns något att komma tillbaka till.
  De klappar lite. # thought: Jaha. Det var det.
  -> laget

=== beslut ===
{sist > 0: Klockan är fem över fyra. Någon står redan upp.|Det är tre minuter kvar.} Ingela håller pennan över protokollet.
+ [– Vi frågar när kunden är ensam. Annars skriver vi varför, och en ny dag. #id: beslut-ensam #skill: beslut]
  # why: En mening, och den går att följa på tisdag. Den har inget namn på sig. Alla i rummet vet varifrån den kom, och ingen behöver säga det.
  ~ regel = 1
  – Och vem ordnar tiden? säger någon.
  – Det gör jag, säger Ingela. # thought: Då stod det där. Utan mig.
  -> laget
+ {told > 0} [– Då har vi Maggans regel: ensam, annars väntar man. #id: beslut-maggan]
  # why: Du ville ge henne äran. Men nu står hon i protokollet med sitt namn, bredvid sådant som hon sa i förbigående, och det läser också de som var lediga.
  ~ regel = 1
  ~ syns()
  – Maggans regel, skriver Ingela. # thought: Nej. Stryk det där.
  -> laget
+ [– Fundera på det till nästa gång. #id: beslut-fundera]
  # why: Ingen blev pressad. Men det man ska fundera på funderar man inte på. På måndag är allt som förut.
  ~ regel = 0
  – Absolut, säger Ingela. # thought: Det gör vi säkert.
  -> laget
+ {told == 0} [– Vem vill skriva en mening till mallen? #id: beslut-vem #skill: beslut]
  # why: En stor fråga som ingen ville ha, och en liten uppgift som någon kunde ta. Du väntade, och den som tog den var inte den du trodde.
  ~ regel = 1
  Ingen ser upp.
  – Jag kan, säger Tova från dörren. # thought: Flickan. Där ser man.
  -> laget

=== laget ===
{sist > 0: Stolarna skrapar. Maggan ser på klockan.|Ingela bläddrar efter schemat. Maggan ser ut genom fönstret.}
// Den som fick punkten sist fick ingen kvart, hur bra den än använde minuterna.
{sist > 0:
  ~ rum = 0
}
~ sist = 0
~ trygg = 0
+ [– En sak bara. Det någon har sagt om sitt eget bär vi inte vidare. #id: laget-bar #skill: skydda]
  # why: Du sa det till alla, och du lovade inget om vad de gör. Hade ingen sagt något var det en regel för nästa gång. Hade någon gjort det var det en hand på axeln, utan hand.
  ~ skydd = 1
  {
  - told > 0:
    ~ blick = MAX(blick - 1, 0)
  }
  ~ upp()
  – Det är klart, säger Benke. Han säger det utan att skoja. # thought: Du tittade inte på mig när du sa det.
  -> koppar
+ [– Ingela, i protokollet står bara vad vi bestämde. #id: laget-protokoll #skill: arlighet]
  # why: Det som skrivs finns kvar längst, och det tog du hand om. Priset är att munnar inte läser protokoll.
  ~ upp()
  – Bara beslutet, säger Ingela och stryker en rad. # thought: Papperet höll du i alla fall rent.
  -> koppar
+ [Säg tack och ta ner ditt papper. #id: laget-tack]
  # why: Du hade redan tagit mer än din kvart, och folk ville hem. Hade någon sagt något om sig själv fick det gå ut genom dörren på egen hand.
  {
  - told > 0:
    ~ syns()
  }
  – Trevligt, säger någon, som man säger. # thought: Nu åker det med femman.
  -> koppar

=== koppar ===
Efteråt sköljer Maggan fat i köket. Hon har sju minuter till bussen.
{told > 0: Hon har ryggen mot dig.|Hon sköljer dem ordentligt, ett i taget.}
+ [Ta en handduk. – Hur blev det? #id: koppar-hur #skill: efter]
  # why: Tre ord, och hon valde vad de gällde. Hade hon berättat något fick hon säga hur det är nu. Hade hon inte det var du bara någon som torkar fat.
  ~ upp()
  {
  - told > 0:
    – Det är väl som att ha tappat något, säger Maggan. – Fast lättare. # thought: Du frågade inte om då. Du frågade om nu.
  - else:
    – Fat blev det, säger Maggan. – Du är inte så tokig på att torka. # thought: Du är kvar. De andra är i bilen.
  }
  -> cyklar
+ {told > 0} [– Du borde prata med någon om det där. #id: koppar-borde]
  # why: Det kan vara klokt, en annan dag. Nu lät det som om det hon gav er var ett tecken på att hon är trasig.
  ~ ner()
  – Jag har pratat, säger Maggan. – I trettio år. Med en hund först, och sen med Arne. # thought: Borde. Där kom det.
  -> cyklar
+ {told == 0} [Torka ett fat. – Snoka, sa du. Jag tänker på det fortfarande. #id: koppar-snoka #skill: motstand #skill: efter]
  # why: Du kom tillbaka till det hon sa, när ingen hörde. Det är aldrig för sent att fråga ett motstånd vad det vet. Hur mycket du får beror på resten av dagen.
  {
  - trust > 2:
    ~ told = 1
    ~ upp()
    – De frågade mig en gång, säger Maggan till kranen. – Han satt bredvid. # thought: Du ville veta. Då ska du få veta.
  - else:
    – Det var ett ord, säger Maggan. – Glöm det. # thought: Nu vill du veta. Det ville du inte därinne.
  }
  -> cyklar
+ [Låt henne ha faten i fred. #id: koppar-fred]
  # why: Du trängde dig inte på. Hon har stått i många kök ensam och tycker om det. Men hon vet inte om du undvek henne.
  {
  - told > 0:
    ~ ner()
  }
  Kranen går länge. # thought: De går förbi nu. De går alltid förbi sen.
  -> cyklar

=== cyklar ===
Genom fönstret ser du Tova låsa upp sin cykel.
+ [Öppna. – Hej då. Jag är kvar till halv fem, det sa jag till alla. #id: cykel-hej #skill: efter]
  # why: Samma mening till henne som till de andra. Hon kan cykla på den i ett halvår om hon vill.
  ~ tova = 1
  – Okej, säger Tova. Hon cyklar ett halvt varv och vinkar.
  -> ingela
+ [Gå ut. – Var det skämtet som gjorde att du gick? #id: cykel-skamt]
  # why: Du hade undrat i tre timmar. Men nu måste hon ha ett svar. Kanske var det tandläkaren, och då är det ännu konstigare att du frågar.
  ~ syns()
  – Nej, säger Tova. – Tandläkaren. Det sa jag ju.
  -> ingela
+ [Vinka. #id: cykel-vinka]
  # why: Det räcker ofta. Hon såg att du såg henne, och att du lät henne åka.
  Tova vinkar tillbaka.
  -> ingela

=== ingela ===
Ingela lutar sig in genom dörren.
– Hur tyckte du att det gick? Var det någon jag borde prata med?
+ [– Fråga alla hur det var, inte en. #id: ingela-alla #skill: skydda]
  # why: Hon är chef och ville göra något, och det fick hon. En runda i korridoren når den som behöver den, utan att någon har blivit utpekad.
  ~ skydd = 1
  – En runda, säger Ingela. – Det kan jag göra före helgen.
  -> slut
+ [– Håll ett öga på Tova. Och på Maggan. #id: ingela-oga]
  # why: Du ville att någon skulle se dem. Men det enda du vet är att en gick ut, och vad en annan sa. Nu är de två som chefen har ett öga på.
  ~ syns()
  ~ syns()
  – Tova? säger Ingela. – Det hade jag inte trott.
  -> slut
+ {regel > 0} [– Vi bestämde en sak. Du behöver ordna tiden. #id: ingela-tiden #skill: arlighet]
  # why: Du svarade på det som är hennes jobb. Vem som sa vad fick vara kvar i rummet. Priset är att du inte sa att någon kan behöva henne.
  ~ upp()
  – Tiden, säger Ingela. – Ja. Annars blir det bara ord.
  -> slut
+ {regel == 0} [– Det blev mest jag som pratade. Jag vill ha en kvart till. #id: ingela-kvart #skill: arlighet]
  # why: Du sa som det var, och du bad om det du behöver. Ett möte som inte blev något är också ett besked, om man säger det högt.
  ~ upp()
  – I november, säger Ingela. – Nej, förlåt. I januari.
  -> slut

=== slut ===
# time: Nästa torsdag
{
- blick > 2:
  Maggan har bytt till sig ett kvällspass på torsdagar. Hon äter i bilen.
  {told > 0: – Man frågade om jag ville ha avlastning, säger hon till Benke i telefon. – Avlastning.|Tova dricker sitt kaffe stående, med jackan på.}
  # ending: utpekad
  -> END
- regel > 0 && trust > 3 && rum > 0 && skydd > 0 && blick < 2:
  Raden står i mallen nu: ”Ensam? Annars varför, och ny dag.”
  – I går fick en anhörig gå efter posten, säger Benke vid kaffet. – Det tog tio minuter.
  {told > 0: – Fyra räcker, säger Maggan.|– Bra tänkt, säger Maggan.} {tova == 1: Tova har ställt två frågor i veckan, och undrar om du är kvar till halv fem.|Tova skrattar så att hon får ställa ner koppen.}
  # ending: regel
  -> END
- trust > 2:
  – Du, säger Maggan och räcker dig mjölken. – När är din nästa kvart?
  {regel > 0: Raden står i mallen. Två har följt den och en har glömt.|Ingen rad står någonstans ännu.} {told > 0: Ingen har sagt något till henne om i torsdags. Hon har väntat på det hela veckan.|Benke har köpt en mugg med en katt på.}
  # ending: inte-annu
  -> END
- else:
  Ditt papper sitter på anslagstavlan, under pizzamenyn.
  – Det var bra det där du sa, säger Benke. – Om våldet.
  Maggan dricker ur sitt kaffe och tittar ut.
  # ending: foredrag
  -> END
}
