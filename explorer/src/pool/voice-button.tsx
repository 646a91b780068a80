import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToast } from '../app/toast-context.tsx';

const longestMs = 60_000;
const bitsPerSecond = 24_000;

/** Records a spoken note of at most a minute where the browser has a microphone. */
export function VoiceButton({ voice, onVoice }: { voice: string; onVoice: (voice: string) => void }) {
  const { t } = useTranslation();
  const { showToast } = useToast();
  const recorder = useRef<MediaRecorder | null>(null);
  const [recording, setRecording] = useState(false);
  if (typeof MediaRecorder === 'undefined') return null;
  const start = async () => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const made = new MediaRecorder(stream, { audioBitsPerSecond: bitsPerSecond });
      made.ondataavailable = async ({ data }) => onVoice(await toDataUrl(data));
      made.onstop = () => {
        for (const track of stream.getTracks()) track.stop();
        setRecording(false);
      };
      recorder.current = made;
      made.start();
      setRecording(true);
      setTimeout(() => made.state === 'recording' && made.stop(), longestMs);
    } catch {
      showToast(t('pool.noMicrophone'), 'bad');
    }
  };
  return (
    <>
      <button
        type="button"
        className="button"
        aria-pressed={recording}
        onClick={() => (recording ? recorder.current?.stop() : void start())}
      >
        {t(recording ? 'pool.voiceStop' : 'pool.voice')}
      </button>
      {voice && (
        <>
          {/* biome-ignore lint/a11y/useMediaCaption: what one has just said oneself */}
          <audio controls src={voice} aria-label={t('pool.voiceNote')} />
          <button type="button" className="link" onClick={() => onVoice('')}>
            {t('pool.voiceDrop')}
          </button>
        </>
      )}
    </>
  );
}

function toDataUrl(data: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(data);
  });
}
