import { configureStore } from "@reduxjs/toolkit";
import { api } from "@/api/cache";
import { forgetMember } from "@/api/forgetMember";
import { sessionSlice } from "@/api/sessionSlice";

export const createStore = () =>
  configureStore({
    reducer: { [api.reducerPath]: api.reducer, [sessionSlice.name]: sessionSlice.reducer },
    middleware: (defaults) => defaults().concat(api.middleware, forgetMember),
  });
