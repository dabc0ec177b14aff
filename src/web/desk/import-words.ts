import { dictionary } from '../ui/language/dictionary.ts';

function inWords(bytes: number): string {
  const kilobyte = 1024;
  return bytes < kilobyte * kilobyte
    ? `${Math.ceil(bytes / kilobyte)} KB`
    : `${(bytes / kilobyte / kilobyte).toFixed(1)} MB`;
}

export const importWords = dictionary(
  {
    title: '批量导入',
    hint: '收 CSV 或 JSONL 文件。每一行要么整行登记，要么列出错在哪里；同一来源的同一编号只登记一次。',
    file: '文件',
    choose: '选择文件…',
    noneChosen: '还没有选文件',
    chosen: (name: string, bytes: number) => `${name}（${inWords(bytes)}）`,
    noFile: '请先选择要导入的文件。',
    uploading: (percent: number) => `正在上传 ${percent}%`,
    required: '必须有的列',
    optional: '可以有的列',
    or: ' 或 ',
    where: (home: string | undefined) =>
      '地点写社区名、地址或经纬度都可以' +
      (home === undefined ? '。' : `；一样都没写的行，记在${home}。`),
    dates: '时间写成 2026-11-03 09:05、2026/11/3 9:05 或 2026年11月3日都可以。',
    template: '下载模板（CSV，可用 Excel 打开）',
    channel: '这些事的来源',
    source: '来源系统',
    sourceHint: '例如“市热线”，用来识别重复的编号。',
    start: '开始导入',
    startGood: (rows: number) => `导入没有问题的 ${rows} 行`,
    check: '先检查文件',
    checked: (rows: number, good: number, faulty: number) =>
      `检查完了，还没有登记：共 ${rows} 行，${good} 行没有问题，${faulty} 行有问题。`,
    checkedOnly: (checked: number) => `文件很长，先检查了前 ${checked} 行；其余的导入时再查。`,
    sample: '头几行会登记成这样',
    sampleTitle: '标题',
    samplePlace: '地点',
    sampleCategory: '类别',
    noCategory: '没有写，受理时再选',
    faultsStay:
      '有问题的行不会登记。可以先改好文件，也可以先导入其余的，改好后再导一次：登记过的不会重复。',
    running: '正在导入…',
    finished: '导入完成',
    failed: '导入没有完成',
    rows: '总行数',
    taken: '已登记',
    repeated: '重复',
    faulty: '有误',
    row: '行',
    fault: '问题',
    allFaults: '下载全部问题行',
    earlier: '以前的导入',
    noneEarlier: '还没有导入过文件。',
    show: '查看',
  },
  {
    title: 'Import',
    hint: 'Takes CSV or JSON lines. Each row is registered whole or listed with what is wrong.',
    file: 'File',
    choose: 'Choose a file…',
    noneChosen: 'No file chosen yet',
    chosen: (name: string, bytes: number) => `${name} (${inWords(bytes)})`,
    noFile: 'Choose the file to import first.',
    uploading: (percent: number) => `Uploading ${percent}%`,
    required: 'Columns it must have',
    optional: 'Columns it may have',
    or: ' or ',
    where: (home: string | undefined) =>
      'Say where by community, address or coordinates' +
      (home === undefined ? '.' : `; rows that name no place are put down in ${home}.`),
    dates: 'Write times like 2026-11-03 09:05 or 2026/11/3 9:05.',
    template: 'Download a template (CSV, opens in Excel)',
    channel: 'How these came',
    source: 'Source system',
    sourceHint: 'Such as “city hotline”; tells repeated numbers apart.',
    start: 'Start the import',
    startGood: (rows: number) => `Import the ${rows} good rows`,
    check: 'Check the file first',
    checked: (rows: number, good: number, faulty: number) =>
      `Checked, nothing registered yet: ${rows} rows, ${good} good, ${faulty} faulty.`,
    checkedOnly: (checked: number) =>
      `It is a long file: the first ${checked} rows were checked, the others will be on import.`,
    sample: 'How the first rows would read',
    sampleTitle: 'Title',
    samplePlace: 'Place',
    sampleCategory: 'Category',
    noCategory: 'none; chosen when accepted',
    faultsStay:
      'Faulty rows are not registered. Mend the file first, or import it now and again later: ' +
      'nothing is registered twice.',
    running: 'Importing…',
    finished: 'Import finished',
    failed: 'The import did not finish',
    rows: 'Rows',
    taken: 'Registered',
    repeated: 'Repeated',
    faulty: 'Faulty',
    row: 'Row',
    fault: 'What is wrong',
    allFaults: 'Download all faulty rows',
    earlier: 'Earlier imports',
    noneEarlier: 'No file has been imported yet.',
    show: 'Show',
  },
);
