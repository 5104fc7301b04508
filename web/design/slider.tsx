import { Slider as AriaSlider, Label, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import './slider.css';

interface Props {
  readonly label: string;
  /** 0 to 100. */
  readonly value: number;
  onChange(value: number): void;
}

/** A weight from 0 to 100. */
export const Slider = ({ label, value, onChange }: Props) => (
  <AriaSlider className="slider" value={value} onChange={onChange} step={5}>
    <Label>{label}</Label>
    <SliderTrack className="slider-track">
      {({ state }) => (
        <>
          <div className="slider-fill" style={{ width: `${state.getThumbPercent(0) * 100}%` }} />
          <SliderThumb className="slider-thumb" />
        </>
      )}
    </SliderTrack>
    <SliderOutput className="num" />
  </AriaSlider>
);
