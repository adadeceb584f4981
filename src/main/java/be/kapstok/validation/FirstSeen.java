package be.kapstok.validation;

import java.util.Arrays;

/**
 * Remembers which record had a key first, for any number of keys: for each it holds a hash of 128 bits and the index of
 * its record, about thirty bytes. Among fewer than 2^50 keys, two with the same hash are not to be expected.
 */
final class FirstSeen {
    private static final int NONE = -1;

    private long[] high = new long[64];
    private long[] low = new long[64];
    private int[] index = empty(64);
    private int size;

    /** The index that came first with this key; on the first time, keeps the index and returns -1. */
    int before(String key, int at) {
        long one = 0x9E3779B97F4A7C15L;
        long other = 0xC2B2AE3D27D4EB4FL;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            one = Long.rotateLeft((one ^ c) * 0xFF51AFD7ED558CCDL, 31);
            other = Long.rotateLeft((other + c) * 0xC4CEB9FE1A85EC53L, 29) ^ one;
        }
        if (size > index.length - index.length / 4) {
            grow();
        }
        int slot = slot(mixed(one), mixed(other));
        if (index[slot] != NONE) {
            return index[slot];
        }
        put(slot, mixed(one), mixed(other), at);
        return NONE;
    }

    private void put(int slot, long one, long other, int at) {
        high[slot] = one;
        low[slot] = other;
        index[slot] = at;
        size++;
    }

    /** The slot of a hash, or the slot where it would be. */
    private int slot(long one, long other) {
        int slot = (int) Math.floorMod(one, (long) index.length);
        while (index[slot] != NONE && (high[slot] != one || low[slot] != other)) {
            slot = slot + 1 == index.length ? 0 : slot + 1;
        }
        return slot;
    }

    private void grow() {
        long[] highBefore = high;
        long[] lowBefore = low;
        int[] indexBefore = index;
        int length = index.length + index.length / 2;
        high = new long[length];
        low = new long[length];
        index = empty(length);
        size = 0;
        for (int i = 0; i < indexBefore.length; i++) {
            if (indexBefore[i] != NONE) {
                put(slot(highBefore[i], lowBefore[i]), highBefore[i], lowBefore[i], indexBefore[i]);
            }
        }
    }

    private static int[] empty(int length) {
        int[] none = new int[length];
        Arrays.fill(none, NONE);
        return none;
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 29)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 32);
    }
}
