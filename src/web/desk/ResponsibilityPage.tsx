import { Select, Table, Tag } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useResponsibilityItems, useResponsibilityVersions } from '#web/api/responsibility.ts';
import { useMe } from '#web/api/session.ts';
import { mayOpen, pathOf } from '../app/doors.ts';
import { useValueTitle } from '../ui/form/value-title.ts';
import { useCategoryTitle } from '../ui/category/use-category-title.ts';
import { useWords } from '../ui/language/language-context.ts';
import { useAreaName } from '../ui/places/use-area-name.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { GrowingList } from '../ui/states/GrowingList.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { SearchBox } from './SearchBox.tsx';
import { ResponsibilityTrial } from './ResponsibilityTrial.tsx';
import { responsibilityWords } from './responsibility-words.ts';
import desk from './Desk.module.css';
import styles from './Responsibility.module.css';

type Item = NonNullable<
  ReturnType<typeof useResponsibilityItems>['data']
>['pages'][number]['items'][number];

/** Who is responsible for what: the list that dispatch goes by, to read and to try. */
export function ResponsibilityPage() {
  const words = useWords(responsibilityWords);
  const versions = useResponsibilityVersions();
  const { data: me } = useMe();
  return (
    <main className={desk['page']}>
      <h1>{words.title}</h1>
      {mayOpen(me, 'adminList') && <Link to={pathOf('adminList')}>{words.edit}</Link>}
      <ResponsibilityTrial />
      <section className={desk['panel']}>
        <Asked of={versions}>
          {({ items }) =>
            items.length === 0 ? <Notice title={words.none} /> : <Versions all={items} />
          }
        </Asked>
      </section>
    </main>
  );
}

type Version = NonNullable<ReturnType<typeof useResponsibilityVersions>['data']>['items'][number];

function Versions({ all }: { readonly all: readonly Version[] }) {
  const words = useWords(responsibilityWords);
  const [chosen, setChosen] = useState<string>();
  const shown = chosen ?? all.find((version) => version.inForce)?.id ?? all[0]?.id;
  const [q, setQ] = useState('');
  const list = useResponsibilityItems(shown, q);
  const columns = useColumns();
  return (
    <>
      <Select
        aria-label={words.version}
        value={shown ?? null}
        onChange={setChosen}
        options={all.map(({ id, title, inForce, state }) => ({
          value: id,
          label: `${title} ${inForce ? words.inForce : state === 'draft' ? words.draft : ''}`,
        }))}
      />
      <SearchBox q={q} label={words.search} onSearch={setQ} />
      <GrowingList
        list={list}
        rows={5}
        empty={<Notice title={q === '' ? words.none : words.notFound} />}
      >
        {(items, more) => (
          <>
            <div className={styles['list']} role="region" aria-label={words.title} tabIndex={0}>
              <Table<Item>
                size="small"
                rowKey="ruleId"
                columns={columns}
                dataSource={[...items]}
                pagination={false}
              />
            </div>
            {more}
          </>
        )}
      </GrowingList>
    </>
  );
}

function useColumns(): TableColumnsType<Item> {
  const words = useWords(responsibilityWords);
  const titleOf = useValueTitle();
  const areaName = useAreaName();
  const { whole } = useCategoryTitle();
  const categoryName = (path: string) => (path === '' ? words.everyCategory : whole(path));
  return [
    { title: words.category, dataIndex: 'category', render: categoryName },
    {
      title: words.area,
      dataIndex: 'areaCode',
      render: (code: string) => (code === '' ? words.everywhere : areaName(code) || code),
    },
    { title: words.level, dataIndex: 'level', render: titleOf, width: 80 },
    { title: words.kind, dataIndex: 'kind', render: titleOf, width: 100 },
    {
      title: words.body,
      render: (_, item) => (
        <>
          {item.bodyName ?? '—'} {item.automatic && <Tag color="blue">{words.automatic}</Tag>}
          {item.assistingBodyIds.length > 0 && (
            <Tag>{words.assisting(item.assistingBodyIds.length)}</Tag>
          )}
        </>
      ),
    },
    { title: words.ground, dataIndex: 'legalGround' },
  ];
}
