import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { GriffelBridge } from '../../shared/contract/host.ts';

function listen<T>(channel: string, listener: (event: T) => void): () => void {
  const receive = (_event: IpcRendererEvent, message: T) => listener(message);
  ipcRenderer.on(channel, receive);
  return () => void ipcRenderer.off(channel, receive);
}

/** Four functions and no more; ipcRenderer itself never reaches the page. Main checks who sends what. */
const bridge: GriffelBridge = {
  request: (request) => ipcRenderer.invoke('griffel:core', request),
  onCoreEvent: (listener) => listen('griffel:core-event', listener),
  host: (name, input) => ipcRenderer.invoke('griffel:host', name, input),
  onHostEvent: (listener) => listen('griffel:host-event', listener),
};

contextBridge.exposeInMainWorld('griffel', bridge);
