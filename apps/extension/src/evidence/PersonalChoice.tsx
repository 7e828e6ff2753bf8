interface Props {
  /** Name of the control, for whoever looks for it. */
  readonly name: 'evidencePersonal' | 'exportPersonal';
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** Whether what citizens are known by goes along with a file that is handed over. */
export function PersonalChoice({ name, label, isChosen, onChoose }: Props) {
  return (
    <label class="check">
      <input type="checkbox" name={name} checked={isChosen} onChange={() => onChoose(!isChosen)} />
      <span>{label}</span>
    </label>
  );
}
