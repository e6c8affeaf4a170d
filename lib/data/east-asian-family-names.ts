/**
 * Family names that stand before the given name in Chinese, Korean and Vietnamese, folded, as romanised in the news.
 * Written for this project, as of 2026-11.
 */
export const EAST_ASIAN_FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'ahn an bae bai baek ban bang bao bo bong bui byun cai cao cha chae chai chan chang chao chau chen cheng cheong cheung chi ' +
    'chia chiang chiu cho choe choi chong chou chow chu chua chun chung cui dai dang deng ding dinh do dong du duan duong eom fan ' +
    'fang feng fong fu fung gao ge geng gong gu guan guo ha ham han hao he ho hoang hong hou hsiao hsieh hsu hu hua huang huo huynh ' +
    'hwang im jang jeon jeong ji jia jiang jin jo joo ju jung kang ke kim ko koo koh kong koo kwak kwok kwon lai lam lau law le lee ' +
    'lei leung li liang liao lim lin ling liu loh lou lu luo luong ly ma mao mei meng min mok moon myung na nam ng ngo nguyen ni nie ' +
    'noh oh ong pae pak pan pang park peng pham phan phung qi qian qiao qin qiu qu quan rao ren rhee ri ro roh rong ryu seo shao shen ' +
    'sheng shi shih shin shu sim sin so soh son song soong su suh sun sung tae tai tam tan tang tao teo teng thai tian to tong tran ' +
    'trinh truong tsai tsang tse tseng tsui tu u vo vu wan wang wei wen weng wong woo wu xi xia xiang xiao xie xin xing xiong xu xue ' +
    'yan yang yao ye yeo yeung yi yim yin ying yip yoo yoon you yu yuan yue yun zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou'
  ).split(' '),
);

/** Last syllables of given names of two, as they are romanised, that are no English words. */
export const LAST_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'un il hye gun geun woo hoon hun soo jin hee ok ook sook joon jun jae hwan kyu kwon tae yeong seok suk hyun hyon kyung sik shik chul chol ' +
    'ryong nam ryol song guk kook wan rae hwa eun yeon yon mi ja bok gyu pyo hyo jeong jong ' +
    'kwan chuen keung fai wah kit yin ming ping ying kuo hui jui wen yuan yi ching chen cheng te'
  ).split(' '),
);
