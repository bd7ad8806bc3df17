// Despina, 75, pensionerad skolkokerska, född i Thessaloniki, i Sverige sedan hon var tjugo. Änka. Vill i dag att soppan blir rätt.
// Är rädd att dottersonen Niko, 23, ska hamna på gatan. Skrattar åt folk som rör i ytan. Pratar hela tiden, mest när hon vill gömma något.
// Niko har ett beroende. Hon hämtade honom när han var elva. Han slår inte, han ber. Har lagt märke till att du gör som hon säger, eller inte.
VAR trust = 1
VAR lacka = 0
VAR told = 0
VAR hord = 0
VAR lofte = 0
VAR natt = 0
VAR sagt = 0

-> grytan

=== function upp() ===
~ trust = MIN(trust + 1, 5)

=== function ner(steg) ===
~ trust = MAX(trust - steg, 0)

=== grytan ===
Torsdag på träffpunkten. Ärtsoppa till fyrtio.
– Rör från botten, säger Despina. – Från botten. Bränns det vid smakar hela grytan av dig.
Hon har lagat mat i skolor i tjugoåtta år. På torsdagar bestämmer hon här, fast det är du som är anställd. På andra sidan luckan lägger Bertil ut skedar.
+ [– Vilken skola var det? Jag har nog ätit din soppa. #id: gryta-skola]
  # why: Du visste vem hon var innan hon blev gammal, eller ville veta det. Den som frågar om soppan kan senare få höra om något annat.
  ~ upp()
  – Vallaskolan, säger hon och ser på dig över glasögonen. – Då lämnade du fläsket. Det gjorde ni allihop. # thought: Rakare i ryggen nu. Så ska det vara.
  -> golvet
+ [– Sätt dig en stund. Du har stått sedan åtta, jag klarar det här. #id: gryta-sitt]
  # why: Det var omtanke. Men du bad henne lämna den enda plats där ingen säger emot henne. Och hon gav dig en sak på vägen, om soffan.
  – Sätta mig? Soffan hemma är upptagen, så jag är van. Rör. # thought: Sitter jag så somnar jag.
  -> golvet
+ [Rör från botten. #id: gryta-ror]
  # why: Hon bad om en sak och fick den, utan diskussion. Det är inte säkert att det händer så ofta.
  ~ upp()
  Hon lyssnar på sleven, inte på dig.
  – Så, säger hon. # thought: Gör som man säger. Det är inte alla.
  -> golvet

=== golvet ===
Hon smakar och saltar och pratar. Det är senapen, det är knäckebrödet, det är en rektor som räknade korvarna.
– Man sover dåligt på badrumsgolvet, säger hon. – Det känns i höften. Äsch.
Hon lägger på locket, fast soppan ska stå utan.
+ [Lägg ner sleven och vänta på resten. #id: golv-vanta]
  # why: Du hörde, och du blev tyst. Men det var en tystnad med ögon i. Det är svårt att ta tillbaka något medan någon står och väntar på fortsättningen.
  – Rör, säger Despina. – Det bränns vid. # thought: Titta inte så där. Titta i grytan.
  -> timjan
+ [– Vad gjorde du på badrumsgolvet? #id: golv-fraga]
  # why: Det frågar vem som helst. Men hon hade just stängt, och nu måste hon hitta på något. Sedan får hon hålla fast vid läckan.
  ~ lacka = 1
  ~ ner(1)
  – En slang som läckte, säger hon fort. – Jag höll vakt. Var är senapen? # thought: En slang. Det var dumt. Nu har jag en slang också.
  -> timjan
+ [Rör vidare. Säg ingenting. #id: golv-tyst #skill: tystnad]
  # why: Hon öppnade och stängde i samma andetag. Du drog inte i dörren, och du gick inte därifrån. Sleven fortsatte, och då visste hon att du var kvar.
  ~ upp()
  Sleven går runt. För första gången i dag säger Despina inte heller något. Sedan lyfter hon av locket igen. # thought: Du hörde. Och du rör.
  -> timjan
+ [– Jag har salva i väskan. Den är bra för höfter. #id: golv-salva]
  # why: Höften fick sin salva, och det var snällt. Men det var inte höften hon tog tillbaka.
  – Ta hit den, säger Despina. Hon läser hela baksidan högt. # thought: Höften. Ja. Vi kan ta höften.
  -> timjan

=== timjan ===
– Timjan, säger hon. – Hälften nu, hälften sedan. Niko tycker inte om timjan. Dottersonen. Han är hemma hos mig ett tag, de tog ju lägenheten ifrån honom.
Hon räcker dig burken och håller kvar den lite för länge.
+ [– Är det för Niko du låser in dig? #id: timjan-laser]
  # why: Du lade ihop ett och ett, men låst var ditt ord och inte hennes. Har du gott om förtroende kan det bära. Annars får hon försvara en dörr.
  {
  - trust > 2:
    ~ told = 1
    – Det är enda dörren med lås, säger hon till slut. – Han står utanför och ber. Hela natten ber han. Bara till fredag, mormor. # thought: Nu sa du det. Då var det inte jag.
    -> na
  - else:
    ~ ner(1)
    – Låser? Vem har sagt något om att låsa? # thought: Vad pratar folk om här egentligen?
    -> luckan
  }
+ [Ta burken. Stå kvar bredvid henne. #id: timjan-kvar #skill: tystnad]
  # why: Hon hade lagt två saker bredvid varandra, ett golv och ett namn. Du flyttade inte på någon av dem. Ibland är det hela arbetet, och ibland räcker det inte i dag.
  {
  - trust > 1:
    ~ told = 1
    Soppan puttrar. Det är länge.
    – Det är enda dörren med lås, säger Despina. – Han står utanför och ber. Hela natten ber han. Bara till fredag, mormor. # thought: Så tyst det kan vara. Då hörde jag mig själv.
    -> na
  - else:
    ~ upp()
    – Nå, säger hon och tar tillbaka burken. – Soppan rör sig inte själv. Men hon pratar inte om rektorn längre. # thought: Du flyttade dig inte.
    -> luckan
  }
+ [– Vad roligt att ha honom hemma. Då är du inte ensam. #id: timjan-roligt]
  # why: Så säger man, och för många är det sant. Men nu hade du bestämt hur hon har det. Det blev svårt att säga något annat.
  – Nej, säger Despina. – Ensam är jag inte. # thought: Ensam. Tänk att få vara det en natt.
  -> luckan
+ {lacka > 0} [– Jag frågade för fort nyss. Du behöver inte förklara något. #id: timjan-forfort #skill: bestamma]
  # why: Du tog tillbaka frågan, så att hon slapp hålla i slangen. Den som får slippa förklara har händerna fria till nästa gång.
  ~ upp()
  ~ upp()
  ~ lacka = 0
  – Det var ingen slang, säger hon, till burken. Mer säger hon inte. # thought: Du backade. Då kan jag också backa.
  -> luckan

=== na ===
– Och så snäll han är när han har sovit, säger hon.
Hon slutar röra och ser på dig.
– Nå?
+ [Rör. Säg ingenting. #id: na-tyst]
  # why: Nyss var tystnaden ett svar. Men nu frågade hon, och då blev samma tystnad ett annat svar. Den som har sagt något svårt behöver höra en människa.
  ~ ner(1)
  – Nej, säger Despina. – Vad ska man säga. # thought: Där blev du rädd. Då slutar vi.
  -> luckan
+ [– Hemma hos dig. På golvet. Det är inte rätt. #id: na-bekrafta #skill: bekrafta]
  # why: Du sa var, hur och vad du tycker om det, och inget om Niko. Hon behövde inte välja mellan att hålla med dig och att hålla av honom.
  ~ upp()
  – Nej, säger Despina. Ångan står upp mellan er. – Nej. Det är ju mitt badrum. # thought: Inte rätt. Det har jag inte tänkt. Jag har tänkt på höften.
  -> luckan
+ [– Han kan inte bo kvar. Jag kan hjälpa dig att ringa, så att han får komma någon annanstans. #id: na-ut]
  # why: Du sa det som många tänker, och hjälpen var på riktigt. Men hon hade inte frågat vart han skulle ta vägen. Nu hör hon sig själv försvara honom.
  ~ ner(3)
  – Någon annanstans? säger Despina. – Jag hämtade honom i pyjamas när han var elva. Vart hade du tänkt? # thought: Så där säger de. Därför säger man ingenting.
  -> luckan
+ [– Han mår nog inte bra, Niko. Det finns hjälp för honom också. #id: na-niko]
  # why: Det är sant, och det gjorde henne gott att höra. Men du sa också, och hon har inte fått något än. Nu handlar det om Niko tills soppan är klar.
  ~ ner(2)
  – Det är det jag säger till honom, säger hon genast. – Varje dag säger jag det. # thought: Alla vill hjälpa Niko. Det vill jag också.
  -> luckan

=== luckan ===
~ lacka = 0
Luckan far upp. Det är Bertil med en näve skedar.
– Är det mat snart? Vad står ni och viskar om?
+ [– Despina har sovit dåligt, så vi tar det lugnt i dag. #id: lucka-sovit]
  # why: Du ville köpa henne tid och sa inget som inte var sant. Men det var hennes mening, och du gav den till matsalen. Bertil känner alla, och alla känner Niko.
  ~ hord = 1
  – Sovit dåligt? säger Bertil så att det hörs till kapprummet. – Har du pojken hemma igen?
  Despina rör. # thought: Jag sa höften. Jag sa äsch.
  -> handtagen
+ [Dra ner luckan. – Fem minuter, Bertil. #id: lucka-fem]
  # why: Du höll stängt om henne, snabbt och utan förklaring. Priset är att det var hennes lucka. En stängd lucka på en torsdag är också något att undra över.
  {told == 0:
    ~ ner(1)
  }
  – Den luckan är det jag som drar ner, säger Despina. Men hon låter den vara nere. # thought: Fem minuter. Jag hade sagt tio.
  -> handtagen
+ [– Om timjan. Vi är inte överens. #id: lucka-timjan #skill: bestamma]
  # why: Det var sant, och det gick att säga genom en lucka. Han fick något att skratta åt och hon slapp bli den det handlade om. Fast nu blev det du som svarade åt henne.
  – Det blir ni aldrig, säger Bertil nöjt.
  – Hälften nu, säger Despina. – Det är inte svårt. # thought: Kvickt. Du kan ljuga utan att ljuga.
  -> handtagen
+ [Säg ingenting. Det är hennes kök. #id: lucka-hennes #skill: bestamma]
  # why: Det var frestande att rädda henne. Men en som har befäl över fyrtio portioner behöver inte räddas från Bertil. Hon behövde få märka att hon har det kvar.
  ~ upp()
  – Om att du ska tvätta händerna, säger Despina, och drar ner luckan själv. # thought: Här är det jag som stänger.
  -> handtagen

=== handtagen ===
Grytan ska ut, och den har två handtag. Despina tar det ena.
– Det där jag sa, säger hon. – Det glömmer du.
+ [– Det är glömt. #id: hand-glomt]
  # why: Du ville göra henne till viljes. Men glömt är det inte, och nu har ni kommit överens om att låtsas. Nästa gång måste hon börja från början, om det blir någon nästa gång.
  ~ lofte = 1
  – Bra, säger Despina. – Lyft med benen. # thought: Bra. Då får man hitta en bättre matta till golvet.
  -> slut
+ [Ta det andra handtaget, och lyft när hon lyfter. #id: hand-lyft #skill: tystnad]
  # why: Hon bad om ett löfte och fick ett lyft. Hade hon bara sagt äsch räckte det långt. Hade hon berättat, så blev natten som kommer inte frågad om, och hon vet inte vem du talar med.
  {
  - told > 0:
    Hon väntar en sekund. Sedan lyfter hon. # thought: Du lovade inget. Du sa inget heller.
  - else:
    ~ upp()
    Ni går i takt hela vägen. # thought: Inget löfte. Det är bra. De som lovar är de värsta.
  }
  -> slut
+ {told > 0} [– Nej. Hur blir det i natt? #id: hand-natt #skill: natten #skill: arlighet]
  # why: Du lovade inte bort det, och du frågade om det som brådskar. Nu vet du vilken dag som är den svåra. Priset är att hon ännu inte vet vem du tänker prata med.
  ~ natt = 1
  – I natt är han inte hemma, säger hon. – Han kommer när pensionen kommer. På tisdag. # thought: Du frågade om natten. Inte om pojken.
  -> slut
+ {told > 0} [– Det kan jag inte. Min chef får veta, men inte Niko och inte Bertil. #id: hand-chef #skill: arlighet]
  # why: Hon fick veta exakt vem, och vilka inte. Det är mindre än hon bad om, och det håller. Priset är att du inte vet hur hon har det i natt.
  ~ sagt = 1
  – Chefen, säger Despina. – Kan hon laga mat?
  – Nej. Men hon kan hålla tyst vid bordet. # thought: Inte Bertil. Det är alltid något.
  -> slut
+ {told == 0} [– Nej. Men nästa gång är det du som börjar, om du vill. #id: hand-nej #skill: arlighet]
  # why: Du låtsades inte. Du sa också att du inte tänker dra i det. Det är ett litet svar, och det går att hålla på torsdag.
  ~ upp()
  – Vi får se hur soppan blir, säger Despina. # thought: Du glömmer inte. Det var förargligt. Och lite skönt.
  -> slut

=== slut ===
# time: Nästa torsdag
{
- hord > 0:
  Det är köpesoppa i dag. Bertil har hört sig för.
  – Grabben hade ringt runt, säger han i luckan. – Han ville veta vem som pratar om honom på stan. Hon kommer nog inte mer, Despina.
  # ending: matsalen
  -> END
- told > 0 && trust > 1 && natt + sagt > 0:
  Despina sitter redan, på en stol, mitt i köket.
  – Rör du, säger hon. – Från botten.
  {natt > 0: – I tisdags gick jag upp till Gunvor på tvåan, säger hon efter en stund. – Hon har en soffa som ingen ligger på.|– Och din chef? säger hon efter en stund. – Vad sa hon, utom att hon inte kan laga mat?}
  # ending: sagt
  -> END
- trust > 1 && lofte == 0:
  Despina räcker dig sleven innan du har fått på dig förklädet.
  – Det känns i höften, säger hon, om ingenting. – Äsch.
  Sedan är hon tyst en stund, och rör inte locket.
  # ending: inte-annu
  -> END
- else:
  Soppan är god. Despina pratar från åtta till halv två, om sill, om kommunen, om hur man kokar ris.
  Det finns inte en springa någonstans att säga något i.
  # ending: soppa
  -> END
}
