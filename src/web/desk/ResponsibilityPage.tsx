import { Select, Table, Tag } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { useCategories } from '#web/api/choices.ts';
import { useResponsibilityItems, useResponsibilityVersions } from '#web/api/responsibility.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useValueTitle } from '../ui/form/value-title.ts';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { useAreaName } from '../ui/places/use-area-name.ts';
import { Failure } from '../ui/states/Failure.tsx';
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
  const [chosen, setChosen] = useState<string>();
  const all = versions.data?.items ?? [];
  const shown = chosen ?? all.find((version) => version.inForce)?.id ?? all[0]?.id;
  const items = useResponsibilityItems(shown, undefined);
  const columns = useColumns();
  const error = versions.error ?? items.error;
  if (error !== null) return <Failure error={error} onRetry={() => void versions.refetch()} />;
  return (
    <main className={desk['page']}>
      <h1>{words.title}</h1>
      <ResponsibilityTrial />
      <section className={desk['panel']}>
        <Select
          aria-label={words.version}
          value={shown}
          onChange={setChosen}
          options={all.map(({ id, title, inForce, state }) => ({
            value: id,
            label: `${title} ${inForce ? words.inForce : state === 'draft' ? words.draft : ''}`,
          }))}
        />
        <div className={styles['list']} role="region" aria-label={words.title} tabIndex={0}>
          <Table<Item>
            size="small"
            rowKey="ruleId"
            columns={columns}
            dataSource={items.data?.pages.flatMap((page) => page.items) ?? []}
            loading={items.isPending && shown !== undefined}
            pagination={false}
            locale={{ emptyText: items.isSuccess ? words.none : ' ' }}
          />
        </div>
        {items.hasNextPage && (
          <Button busy={items.isFetchingNextPage} onClick={() => void items.fetchNextPage()}>
            {words.more}
          </Button>
        )}
      </section>
    </main>
  );
}

function useColumns(): TableColumnsType<Item> {
  const words = useWords(responsibilityWords);
  const titleOf = useValueTitle();
  const areaName = useAreaName();
  const say = useSay();
  const categories = useCategories();
  const categoryName = (path: string) => {
    const found = categories.data?.items.find((category) => category.path === path);
    return path === '' ? words.everyCategory : found ? say(found.title) : path;
  };
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
