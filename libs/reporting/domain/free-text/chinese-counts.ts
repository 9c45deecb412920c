// Small numbers beside the name of a group in Chinese texts: "三名黑人居民", "黑人女性：3人".
import type { Span } from './identifiers';

/** What groups of people are called, simplified and traditional; the longer before what it begins with. */
const GROUPS = [
  ...['黑人', '非裔美国人', '非裔美國人', '非裔', '非洲裔', '非洲移民', '加勒比裔', '海地裔'],
  ...['拉丁裔', '拉美裔', '西班牙裔', '西语裔', '西語裔', '墨西哥裔', '波多黎各裔', '多米尼加裔'],
  ...[
    '亚裔',
    '亞裔',
    '亚太裔',
    '华裔',
    '華裔',
    '华人',
    '華人',
    '韩裔',
    '韓裔',
    '越南裔',
    '越裔',
    '菲律宾裔',
    '南亚裔',
  ],
  ...['白人', '中东裔', '中東裔', '中东或北非裔', '北非裔', '阿拉伯裔', '多种族', '多族裔', '混血'],
  ...['美洲印第安人', '印第安人', '美国原住民', '美洲原住民', '阿拉斯加原住民', '夏威夷原住民', '原住民'],
  ...['太平洋岛民', '太平洋島民', '太平洋岛裔', '少数族裔', '少數族裔', '有色人种', '有色人種'],
  ...['移民', '难民', '難民', '无证', '無證', '寻求庇护', '残障', '残疾', '殘障', '殘疾'],
  ...['女性', '妇女', '婦女', '女孩', '女子', '女员工', '女生', '男性', '男孩', '男子', '男生'],
  ...[
    '跨性别',
    '跨性別',
    '非二元',
    '同性恋',
    '同性戀',
    '双性恋',
    '雙性戀',
    'LGBTQ',
    '穆斯林',
    '犹太',
    '猶太',
  ],
].join('|');

/** After the name of a group: what is counted then is nobody. */
const THINGS =
  '社区|社區|街区|街區|组织|組織|机构|機構|团体|團體|企业|企業|公司|商家|商店|店|学校|學校|教会|教會|中心|项目|項目|计划|計劃|协会|協會|网络|活动|活動|会议|會議|节|節|月|议题|語|语|媒体|媒體|报纸|博物馆|诊所|公园|图书馆|类别|類別|倍|年|天|次|元|地区|地區|邻里|政策|服务|服務|问题|率|课程|论坛|区|展|所';

const NUMBER = '(?:\\d{1,3}|二?十[一二三四五六七八九]?|[一二两兩三四五六七八九])';
/** Words that count people; `个` counts anything. */
const OF_PEOPLE = '(?:名|位|人|个|個)';
/** Not within a larger number, an ordinal, a fraction or a name: "2,300", "第3", "百分之三", "12万". */
const NOT_WITHIN = '(?<![\\d.,:/$第之百千万萬亿億十一二三四五六七八九两兩几幾数數])';
/** What does not end a sentence or begin another number. */
const WORDS = '[^\\s,.;:!?()。、《》“”\\d]';

/** A word for what is counted may have a few words after it; a number alone has the group right after it. */
const AFTER = new RegExp(
  `${NOT_WITHIN}(${NUMBER})(?: ?(?:${OF_PEOPLE}|(家|间|間))${WORDS}{0,6}?)?(?:${GROUPS})(?:${GROUPS}|或|和|及|、){0,4}(${WORDS}{0,6})`,
  'gu',
);
const BEFORE = new RegExp(
  `(?:${GROUPS})(${WORDS}{0,6}?)(?:[:(]| ?(?:有|为|為|是|共|仅|僅|只有|共有)) ?(${NUMBER})(?:${OF_PEOPLE})?(?=$|[\\s,.;!?)。、])`,
  'gu',
);
/** "黑人3人": the number right after the group, with a word that counts people. */
const BESIDE = new RegExp(
  `(?:${GROUPS})(${WORDS}{0,4}?) ?(${NUMBER}) ?(?:名|位|人)(?=$|[\\s,.;!?)。、])`,
  'gu',
);

/** Before a number: it says that there are at most so many, not how many. */
const FEWER = /(?:少于|少於|不到|不足|低于|低於|小于)$/u;
/** Before a number: there is nobody else. */
const ONLY = /(?:仅|僅|只有|唯一|唯一的|就|仅有|僅有)$/u;

const DIGITS = '一二三四五六七八九';

/** Counts below `threshold` beside the name of a group in Chinese. Linear in the length of the text. */
export function chineseCountsIn(plain: string, threshold: number): Span[] {
  // Nothing of it is there without Chinese characters.
  if (!/\p{Script=Han}/u.test(plain)) return [];
  const isSmall = (number: string) => {
    const value = valueOf(number);
    return value >= 1 && value < threshold;
  };
  const after = [...plain.matchAll(AFTER)].flatMap((found): Span[] => {
    const [all, number = '', firm, rest = ''] = found;
    const before = plain.slice(Math.max(0, found.index - 3), found.index);
    if (!isSmall(number) || FEWER.test(before)) return [];
    // "一名" is an article as often as a number.
    if (number === '一' && !ONLY.test(before)) return [];
    const isOwned = /^(?:所?拥有|所?擁有|所有|持有|业主|業主|经营|經營)/u.test(rest);
    if (firm !== undefined ? !isOwned : THING.test(rest) && !isOwned) return [];
    return [{ start: found.index, end: found.index + all.length - rest.length }];
  });
  const before = [...plain.matchAll(BEFORE), ...plain.matchAll(BESIDE)].flatMap((found): Span[] => {
    const [all, between = '', number = ''] = found;
    return !isSmall(number) || THING.test(between)
      ? []
      : [{ start: found.index, end: found.index + all.length }];
  });
  return [...after, ...before];
}

const THING = new RegExp(THINGS, 'u');

/** The value of a number in digits or in characters up to 29. */
function valueOf(number: string): number {
  if (/^\d/.test(number)) return Number(number);
  const [tens, ones] = number.includes('十') ? number.split('十') : ['', number];
  const digit = (one: string | undefined) => {
    if (one === '两' || one === '兩') return 2;
    return one ? DIGITS.indexOf(one) + 1 : 0;
  };
  if (!number.includes('十')) return digit(ones);
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(ones);
}
