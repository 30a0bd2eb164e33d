package parley.ingest.follow;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import parley.ingest.follow.FollowOptions.Reach;

/** Finds the address of a host, and refuses those of this machine and of private networks. */
final class PublicAddress {
    /** Networks of IPv4 that are not public, beyond those that the JDK knows: first address and length of the prefix. */
    private static final int[][] RESERVED = {
        {0x00000000, 8},
        {0x64400000, 10},
        {0xC0000000, 24},
        {0xC0000200, 24},
        {0xC6120000, 15},
        {0xC6336400, 24},
        {0xCB007100, 24},
        {0xF0000000, 4}
    };

    private PublicAddress() {}

    /** The address to connect to: the one that was looked at, so that a second answer of the DNS changes nothing. */
    static InetAddress of(String host, Reach reach) throws NotFetched {
        InetAddress[] addresses;
        try {
            addresses = InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new NotFetched("no such host: " + host, e);
        }
        for (InetAddress address : addresses) {
            if (reach == Reach.PUBLIC && !isPublic(address)) {
                throw new NotFetched(
                        "%s is this machine or in a private network, from which nothing is fetched without --follow-private"
                                .formatted(host));
            }
        }
        return addresses[0];
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? !isReserved(number(bytes, 0)) : isPublic6(bytes);
    }

    /** Only global unicast, and no address of IPv4 in disguise: 6to4, Teredo, translated. */
    private static boolean isPublic6(byte[] bytes) {
        int first = number(bytes, 0) >>> 16;
        boolean isGlobal = (first & 0xE000) == 0x2000;
        return isGlobal && first != 0x2002 && number(bytes, 0) != 0x20010000 && number(bytes, 0) != 0x20010DB8;
    }

    private static boolean isReserved(int address) {
        for (int[] network : RESERVED) {
            int mask = -1 << (32 - network[1]);
            if ((address & mask) == network[0]) {
                return true;
            }
        }
        return false;
    }

    private static int number(byte[] bytes, int at) {
        int number = 0;
        for (int i = at; i < at + 4; i++) {
            number = number << 8 | bytes[i] & 0xFF;
        }
        return number;
    }
}
