import { useDeferredValue, useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { usePlaces } from '#web/api/places.ts';
import type { FieldIds } from '../controls/Field.tsx';
import type { Choosable } from '../form/find-options.ts';
import { OptionList } from '../form/OptionList.tsx';
import type { Point } from './place.ts';
import controls from '../controls/Field.module.css';
import form from '../form/Form.module.css';

interface Props {
  readonly ids: FieldIds;
  readonly value: string;
  onType(address: string): void;
  onChoose(address: string, point: Point): void;
}

const lengthMax = 200;

/**
 * An address in one's own words; what the cell's map knows of that name is offered below, and
 * brings its point along. After the ARIA pattern of a combobox that leaves what is typed alone.
 */
export function AddressBox({ ids, value, onType, onChoose }: Props) {
  const listId = useId();
  const [open, setOpen] = useState(false);
  // Nothing is chosen until somebody goes down into the list.
  const [at, setAt] = useState(-1);
  const offered = useOffered(open ? value : '');
  const shown = open && offered.length > 0;
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const choose = (index: number) => {
    const place = offered[index];
    if (place !== undefined) onChoose(place.title, place.point);
    close();
  };
  const move = (step: number) => setAt((at + step + offered.length) % offered.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!shown) return;
    const act = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(at < 0 ? 0 : -1),
      Enter: at < 0 ? undefined : () => choose(at),
      Escape: close,
    }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className={form['combo']}>
      <input
        {...ids}
        role="combobox"
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${listId}-${at}` : undefined}
        autoComplete="off"
        className={controls['input']}
        maxLength={lengthMax}
        value={value}
        onChange={({ target }) => {
          setOpen(true);
          setAt(-1);
          onType(target.value);
        }}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {shown && (
        <OptionList
          id={listId}
          options={offered}
          at={at}
          above={undefined}
          leadsOn={() => false}
          onBrowse={() => undefined}
          onChoose={(option) => choose(offered.findIndex(({ value: one }) => one === option.value))}
        />
      )}
    </div>
  );
}

interface Offered extends Choosable {
  readonly point: Point;
}

/** One letter says too little. */
const typedMin = 2;

function useOffered(typed: string): readonly Offered[] {
  const sought = useDeferredValue(typed.trim());
  const isEnough = sought.length >= typedMin;
  const found = usePlaces(isEnough ? sought : '');
  if (!isEnough) return [];
  return (found.data?.items ?? []).map(({ name, address, area, point }) => ({
    value: `${name} ${area.code} ${point.lon} ${point.lat}`,
    title: name,
    note: [address === name ? '' : address, area.name].filter(Boolean).join(' · '),
    point,
  }));
}
