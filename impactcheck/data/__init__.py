"""Newer figures: fetched from Kolada and SCB, judged, put into a vintage; no part of a check."""
