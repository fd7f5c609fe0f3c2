/** One of a few: radio buttons under a legend. */
import { type ReactNode, useId } from 'react'

export function Choice<Value extends string>({
  legend,
  options,
  value,
  onChange,
  children,
}: {
  legend: string
  options: readonly { readonly value: Value; readonly label: ReactNode }[]
  value: Value
  onChange: (value: Value) => void
  /** What there is to say about the choice. */
  children?: ReactNode
}) {
  const name = useId()
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="choices">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  )
}
