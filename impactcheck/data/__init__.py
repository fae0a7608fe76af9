"""Newer figures: fetched from Kolada and SCB, judged, and put into a vintage. Never part of a check."""
