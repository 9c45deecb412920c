// Fields that take a choice: tiles of which one is picked, and a single box to tick.
import type { ChangeEventHandler, ReactNode } from 'react';
import { FieldError } from './field';

export interface Tile {
  value: string;
  label: ReactNode;
  /** A shape before the word, e.g. `<StatusIcon>`. */
  icon?: ReactNode;
  description?: ReactNode;
  /** The key that picks it, shown in a corner of the tile; whoever listens for it picks the tile. */
  shortcut?: string | undefined;
}

export interface RadioTilesProps {
  name: string;
  /** Id on the page; give one where a name appears in several forms. By default the name. */
  id?: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  tiles: readonly Tile[];
  /** The choice that was made and stored. Nothing is ever chosen for the person. */
  chosen?: string | null | undefined;
  onChange?: ChangeEventHandler<HTMLInputElement>;
  disabled?: boolean;
}

/** One of a few choices, each a large target; nothing is preselected. */
export function RadioTiles(props: RadioTilesProps) {
  const { name, id = name, legend, hint, error, tiles, chosen, onChange, disabled } = props;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      className={`usa-fieldset usa-form-group${error ? ' usa-form-group--error' : ''}`}
      aria-describedby={described || undefined}
      disabled={disabled}
    >
      <legend className="usa-legend">{legend}</legend>
      {hint ? (
        <span className="usa-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      <FieldError id={id} error={error} />
      <div className="pl-tiles">
        {tiles.map((tile, index) => (
          <div className="usa-radio" key={tile.value}>
            <input
              className="usa-radio__input usa-radio__input--tile"
              type="radio"
              // The first tile carries the field's id, so that the error summary leads here.
              id={index === 0 ? id : `${id}-${tile.value}`}
              name={name}
              value={tile.value}
              defaultChecked={chosen === tile.value}
              onChange={onChange}
            />
            <label
              className="usa-radio__label"
              htmlFor={index === 0 ? id : `${id}-${tile.value}`}
              data-shortcut={tile.shortcut}
            >
              <span className="pl-tile__text">
                {tile.icon}
                <span>{tile.label}</span>
              </span>
              {tile.description ? (
                <span className="usa-radio__label-description">{tile.description}</span>
              ) : null}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
