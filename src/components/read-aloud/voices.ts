/** The part of a browser's speech that tells which voices there are. */
export type VoiceList = Pick<
  SpeechSynthesis,
  'getVoices' | 'addEventListener' | 'removeEventListener'
>;

/** Kinds of English, nearest first. */
const nearest = ['en-NZ', 'en-AU', 'en-GB'];

/**
 * An English voice that lives on this device. Any other would send the words to somebody's server, which this
 * course never does.
 */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | undefined {
  const ours = voices.filter(({localService, lang}) => localService && /^en([-_]|$)/i.test(lang));
  const like = (wanted: string) =>
    ours.find(({lang}) => lang.replace('_', '-').toLowerCase() === wanted.toLowerCase());
  return nearest.map(like).find(Boolean) ?? ours.find(voice => voice.default) ?? ours[0];
}

/**
 * Says once that there is a voice of this device: now, or when the browser has found its voices, which it may do
 * late or never.
 *
 * @returns gives up waiting
 */
export function whenVoice(list: VoiceList | undefined, tell: () => void): () => void {
  const stop = () => list?.removeEventListener('voiceschanged', look);
  const look = () => {
    if (!list || !localVoice(list.getVoices())) return;
    stop();
    tell();
  };
  list?.addEventListener('voiceschanged', look);
  look();
  return stop;
}

/** This browser's list of voices; nothing in a browser without speech. */
export function voiceList(): VoiceList | undefined {
  return 'speechSynthesis' in window ? window.speechSynthesis : undefined;
}
