/**
 * Given names that one person goes by: each line is a group, folded; a short form may stand in several groups.
 * Written for this project, as of 2026-11.
 */
export const NICKNAMES = `
abdul abdel abdal abdoul abd
abraham avraham abe avi avrum ibrahim
albert al bert albie
alexander aleksandr alex alec sandy sasha alik aleksander oleksandr aliaksandr alessandro alejandro
alexandra alex sasha sandra
alfred fred alf
amihai ami
amnon ami
andrew andy drew andrey andrei andriy andres
anthony antony tony anton antonio
arthur art
barbara barb babs
barnaby barney
bartholomew bart
benjamin binyamin ben benny bibi benji
bernard bernie
boris borya
catherine katherine kathryn kate katie kathy cathy kitty katya ekaterina yekaterina kateryna
charles charlie chuck carlos karl
christopher chris kit christophe kristof
christine christina chris tina
cynthia cindy
daniel dan danny daniil
david dave davey dudu
deborah debbie deb
dmitry dima mitya dmytro dmitri
donald don donnie
dorothy dot dottie
edward ed eddie ted ned eduardo
edgar ed
edmund ed ted
edwin ed
eleanor ellie nell
eliahu eli eliyahu elie elias
elizabeth liz lizzie beth betty bess libby elisabeth
ernest ernie
eugene gene yevgeny evgeny
evgenia zhenya
frances fran
francis frank francisco francesco paco pancho franz
frederick fred freddie friedrich
gabriel gabi gabe
gennady gena
geoffrey jeffrey jeff geoff
george georgi giorgi yuri jorge georg jurgen
gerald jerry gerry
gerard gerry
gideon gidi
gregory greg grigory
harold hal harry
helen nell elena olena helena
henry harry hank heinrich henri enrique
herbert herb bert
herzl herzi
igor ihor
ignatius ignacio nacho
irina iryna ira
isaac yitzhak itzhak isaak izzy
jacob jake yaakov yakov jacobo james
jacqueline jackie
james jim jimmy jamie jaime
jane janie
janet jan
jason jay
jennifer jen jenny
jeremiah jerry jeremy
jerome jerry
jessica jess jessie
joan joanie
john jack johnny jon juan ivan ian jean johann giovanni joao yohanan sean
jonathan jon yonatan jonny
joseph joe joey jose josef yosef yossi jozef giuseppe yusuf iosif pepe
joshua josh yehoshua
judith judy
justin jus
kenneth ken kenny
kimberly kim
konstantin kostya
larissa lara
laurence lawrence larry lars
leonard len lenny leonid leo
lewis lew louis luis luigi lou
lucas luke lukas
ludmila lyudmila luda mila
manuel manny manolo emmanuel
margaret maggie meg peg peggy margarita margarida rita
maria mary marie mariam miriam maryam
mark marc marcus marko markus
martin marty
martha marty
matthew matt matthias mateo matteo mattathias
maxim max maximilian maxime
mayer meir
michael mike mick mickey micha misha mikhail mikheil michel miguel mykhailo michal mitch mihail
mitchell mitch
mohammed mo
mordechai motti moti mordecai
moses moshe moishe moe
nancy nan
nathan nat nate natan
nathaniel nat nate
nicholas nick nicky nicolas mykola nikolai nikolay nicola kolya niko
oleg oleh
oliver ollie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
paul pavel pavlo pablo paolo pal
peter pete pyotr petro pedro pierre pietro petr
philip phil phillip philippe felipe
piotr pyotr petro
priscilla cilla
rachel rae
raphael rafi rafael rafe
raymond ray
rebecca becky
reuven ruvi rubi reuben ruby
richard rick dick rich richie ricky ricardo
robert bob bobby rob robbie roberto bert
rodney rod
roderick rod
roger rodge
ronald ron ronnie
rodrigo rod
rudolph rudy
samuel sam sammy shmuel
samantha sam
sandra sandy
sarah sara sally sadie
sergei serge serhiy sergio sergiu
shimon simon shim
sidney sid
solomon shlomo sol suleiman
stanley stan
stephen steven steve esteban stefan stephane istvan stevie
susan sue susie suzanne
svetlana sviatlana sveta
tatiana tanya tetyana
theodore ted teddy theo
terence terry
teresa terry tess
thomas tom tommy tomas
timothy tim timmy tymofiy
valentina valya
vasily vasyl vasil
victor viktor vic
vincent vince vinny
virginia ginny
vitali vitaliy vitaly
vladimir volodymyr vova volodya wladimir
walter wally walt
wilhelm willy william
william will bill billy willy liam guillermo
yehuda judah
yulia julia yuliya
yitzhak itzik
zachary zach zack
zeev ze'ev
zhanna jeanne
`;
