import { contextBridge, ipcRenderer } from 'electron'
import { createApi, createTalk, type Invoke } from './electron/talk/create-api'

const invoke: Invoke = (channel, input) => ipcRenderer.invoke(channel, input)

// The page gets named functions only; ipcRenderer itself stays on this side.
contextBridge.exposeInMainWorld('signaalwijzer', createApi(invoke))
contextBridge.exposeInMainWorld('signaalwijzerGesprek', createTalk(invoke))
