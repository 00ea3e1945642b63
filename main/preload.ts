import { contextBridge, ipcRenderer } from 'electron'
import { createApi } from './electron/create-api'

// The page gets named functions only; ipcRenderer itself stays on this side.
contextBridge.exposeInMainWorld(
  'signaalwijzer',
  createApi((channel, input) => ipcRenderer.invoke(channel, input)),
)
