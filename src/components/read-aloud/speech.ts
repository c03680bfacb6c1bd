import {localVoice, type VoiceList} from './voices.js';

/** The part of a browser's speech that reading aloud needs. */
export interface Synthesis extends VoiceList {
  speak(utterance: SpeechSynthesisUtterance): void;
  cancel(): void;
}

/** A browser's speech, passed in so that tests can play one. */
export interface Speech {
  readonly synthesis: Synthesis;
  readonly utter: (text: string) => SpeechSynthesisUtterance;
}

/** This browser's own. Only where `voiceList()` has found a voice. */
export function browserSpeech(): Speech {
  return {
    synthesis: window.speechSynthesis,
    utter: text => new SpeechSynthesisUtterance(text),
  };
}

/**
 * Speaks one sentence with a voice of this device, and tells when it is over. What it was speaking before is cut
 * short and tells nothing more.
 */
export class Speaker {
  readonly #speech: Speech;
  /** Browsers let go of an utterance that nobody holds, and its end is then never heard. */
  #current: SpeechSynthesisUtterance | undefined;

  constructor(speech: Speech) {
    this.#speech = speech;
  }

  /** @param over - Called once, when the sentence was spoken, or could not be. */
  speak(text: string, rate: number, over: (spoken: boolean) => void): void {
    this.silence();
    const {synthesis, utter} = this.#speech;
    const voice = localVoice(synthesis.getVoices());
    // The voice may have been taken from the device. The browser’s choice of another may be a server’s.
    if (!voice) {
      over(false);
      return;
    }
    const utterance = utter(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    const end = (spoken: boolean) => {
      if (this.#current !== utterance) return;
      this.#current = undefined;
      over(spoken);
    };
    utterance.onend = () => {
      end(true);
    };
    utterance.onerror = () => {
      end(false);
    };
    this.#current = utterance;
    synthesis.speak(utterance);
  }

  silence(): void {
    if (!this.#current) return;
    this.#current = undefined;
    this.#speech.synthesis.cancel();
  }
}
