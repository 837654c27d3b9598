#!/usr/bin/env node
import process from 'node:process';
import { bundlePackage } from './bundle-package.ts';

/** Bundles the packages in the folders that are named, or the one in the working directory. */
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['.'];
for (const folder of folders) await bundlePackage(folder);
