import type {Speech, Synthesis} from '../../../src/components/read-aloud/speech.js';

/** What a voice says, as far as reading aloud sets and hears it. */
type Utterance = Pick<
  SpeechSynthesisUtterance,
  'text' | 'voice' | 'lang' | 'rate' | 'onend' | 'onerror'
>;

export function voice(name: string, how: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  return {name, voiceURI: name, lang: 'en-NZ', localService: true, default: false, ...how};
}

/** A browser's speech that says nothing, and whose sentences end when a test says so. */
class FakeSynthesis extends EventTarget implements Synthesis {
  readonly spoken: SpeechSynthesisUtterance[] = [];
  /** What is being spoken. */
  current: SpeechSynthesisUtterance | undefined;
  #voices: readonly SpeechSynthesisVoice[];

  constructor(voices: readonly SpeechSynthesisVoice[]) {
    super();
    this.#voices = voices;
  }

  getVoices(): SpeechSynthesisVoice[] {
    return [...this.#voices];
  }

  /** The browser has found its voices. */
  find(voices: readonly SpeechSynthesisVoice[]): void {
    this.#voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.spoken.push(utterance);
    this.current = utterance;
  }

  cancel(): void {
    this.current = undefined;
  }

  /** The sentence has been spoken. */
  end(): void {
    this.#over()?.onend?.({} as SpeechSynthesisEvent);
  }

  /** The sentence could not be spoken. */
  fail(): void {
    this.#over()?.onerror?.({} as SpeechSynthesisErrorEvent);
  }

  #over(): SpeechSynthesisUtterance | undefined {
    const {current} = this;
    this.current = undefined;
    return current;
  }
}

export class FakeSpeech implements Speech {
  readonly synthesis: FakeSynthesis;

  constructor(voices: readonly SpeechSynthesisVoice[]) {
    this.synthesis = new FakeSynthesis(voices);
  }

  readonly utter = (text: string): SpeechSynthesisUtterance => {
    const utterance: Utterance = {text, voice: null, lang: '', rate: 1, onend: null, onerror: null};
    return utterance as SpeechSynthesisUtterance;
  };
}
